using System.Net;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>What is heard of SSML, as text.</summary>
internal static partial class SsmlText
{
    public static string ToPlain(string ssml)
    {
        var spoken = Substitute().Replace(ssml, match => match.Groups["alias"].Value);
        spoken = Pause().Replace(spoken, " ");
        spoken = WebUtility.HtmlDecode(Tag().Replace(spoken, ""));
        return Space().Replace(spoken, " ").Trim();
    }

    [GeneratedRegex("""<sub\s[^>]*alias\s*=\s*(?<quote>["'])(?<alias>.*?)\k<quote>[^>]*>.*?</sub>""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Substitute();

    [GeneratedRegex("</?(break|p|s|audio)(\\s[^>]*)?/?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pause();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
