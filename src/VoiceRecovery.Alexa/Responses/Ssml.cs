using System.Net;
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
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], character))
                escaped.Append(character).Append(text[++index]);
            else if (XmlConvert.IsXmlChar(character))
                Append(escaped, character);
        }

        return escaped.ToString();
    }

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

    private static void Append(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '&': escaped.Append("&amp;"); break;
            case '<': escaped.Append("&lt;"); break;
            case '>': escaped.Append("&gt;"); break;
            case '"': escaped.Append("&quot;"); break;
            case '\'': escaped.Append("&apos;"); break;
            default: escaped.Append(character); break;
        }
    }
}
