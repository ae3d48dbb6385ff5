using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace VoiceRecovery.Alexa;

/// <summary>Speech Synthesis Markup Language, as far as every skill needs it.</summary>
public static class Ssml
{
    /// <summary>
    /// Makes words fit for an element or an attribute: escapes markup and drops characters that XML 1.0 forbids.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
            return text;

        var escaped = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[MostOnStack]);
        AppendEscaped(ref escaped, text);
        return escaped.ToStringAndClear();
    }

    /// <summary>Words as Alexa says them: escaped, and within the element that Alexa expects.</summary>
    public static string SpeakText(string text)
    {
        var speech = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[MostOnStack]);
        speech.AppendLiteral("<speak>");
        AppendEscaped(ref speech, text);
        speech.AppendLiteral("</speak>");
        return speech.ToStringAndClear();
    }

    private static void AppendEscaped(ref DefaultInterpolatedStringHandler escaped, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain) is >= 0 and var at ? at : text.Length;
            escaped.AppendFormatted(text[..plain]);
            text = text[plain..];
            if (text.Length > 1 && XmlConvert.IsXmlSurrogatePair(text[1], text[0]))
            {
                escaped.AppendFormatted(text[..2]);
                text = text[2..];
            }
            else if (!text.IsEmpty)
            {
                Append(ref escaped, text[..1]);
                text = text[1..];
            }
        }
    }

    private const int MostOnStack = 1024;

    // What most words are made of, and no markup.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?-()/%+");

    /// <summary>Wraps markup into the element that Alexa expects.</summary>
    /// <param name="markup">Words that went through <see cref="Escape"/>, and elements around them.</param>
    public static string Speak(string markup) => $"<speak>{markup}</speak>";

    /// <summary>
    /// What a listener hears, as text: elements are dropped, entities resolved, white space collapsed.
    /// A <c>break</c>, <c>p</c> or <c>s</c> element parts words.
    /// </summary>
    public static string ToPlainText(string ssml)
    {
        var text = new StringBuilder(ssml.Length);
        for (var index = 0; index < ssml.Length; index++)
        {
            var end = ssml[index] == '<' ? ssml.IndexOf('>', index) : -1;
            if (end < 0)
            {
                text.Append(ssml[index]);
                continue;
            }

            if (PartsWords(ssml.AsSpan(index + 1, end - index - 1)))
                text.Append(' ');
            index = end;
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool PartsWords(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/').TrimEnd('/');
        var space = name.IndexOfAny(' ', '\n', '\t');
        name = space < 0 ? name : name[..space];
        return name is "break" or "p" or "s" or "speak" or "audio";
    }

    private static void Append(ref DefaultInterpolatedStringHandler escaped, ReadOnlySpan<char> character)
    {
        switch (character[0])
        {
            case '&': escaped.AppendLiteral("&amp;"); break;
            case '<': escaped.AppendLiteral("&lt;"); break;
            case '>': escaped.AppendLiteral("&gt;"); break;
            case '"': escaped.AppendLiteral("&quot;"); break;
            case '\'': escaped.AppendLiteral("&apos;"); break;
            case var other when XmlConvert.IsXmlChar(other): escaped.AppendFormatted(character); break;
        }
    }
}
