using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Finds what a voice cannot read out as it is meant.</summary>
internal static partial class Pronunciation
{
    // Said as words, or as letters by every voice.
    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "I", "A", "OK", "TV", "US", "UK", "EU", "USA", "AM", "PM", "FM", "DVD", "CD", "PC", "NASA", "COVID" };

    public static IEnumerable<string> Unspeakable(string speech)
    {
        // What the markup says how to say is taken care of.
        var text = SsmlText.ToPlain(Explained().Replace(speech, " "));
        return [.. Addresses().Matches(text).Select(match => match.Value), .. Symbols().Matches(text).Select(match => match.Value),
            .. Digits().Matches(text).Select(match => match.Value),
            .. Capitals().Matches(text).Select(match => match.Value).Where(word => !Known.Contains(word))];
    }

    [GeneratedRegex("<(?<tag>say-as|sub|phoneme|w)\\b[^>]*>.*?</\\k<tag>>", RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explained();

    [GeneratedRegex(@"https?://\S+|\bwww\.\S+|\S+@\S+\.\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[\\/*_#|~^=<>\[\]{}•→©®™]|\p{So}|\.\.\.|…|[!?]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbols();

    // Five and more are read as one large number.
    [GeneratedRegex(@"\d{5,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[A-Z]{2,}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capitals();
}
