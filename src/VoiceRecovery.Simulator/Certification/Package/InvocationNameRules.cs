using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>What may name a skill.</summary>
internal static partial class InvocationNameRules
{
    private static readonly string[] WakeWords = ["alexa", "amazon", "echo", "computer", "ziggy"];

    private static readonly string[] LaunchWords =
        ["run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin", "enable"];

    private static readonly string[] Connectors =
        ["to", "from", "in", "using", "with", "about", "for", "that", "by", "if", "and", "whether"];

    private static readonly string[] Small =
        ["a", "an", "the", "at", "of", "on", "up", "to", "from", "in", "with", "about", "for", "by", "my"];

    private static readonly CertificationRule Words =
        new("invocation.words", "The invocation name has two words or more", Sources.InvocationName,
        "Add a word. One word is for brands that can prove they own it.");
    private static readonly CertificationRule Length =
        new("invocation.length", "The invocation name has 2 to 50 characters", Sources.InvocationName,
        "Shorten it: people have to remember it.");
    private static readonly CertificationRule Wake =
        new("invocation.wake-word", "It has no wake word in it", Sources.InvocationName,
        "Leave out alexa, amazon, echo, computer and ziggy.");
    private static readonly CertificationRule Launch =
        new("invocation.launch-word", "It has no launch word in it", Sources.InvocationName,
        "Leave out run, start, play, resume, use, launch, ask, open, tell, load, begin and enable.");
    private static readonly CertificationRule Connector =
        new("invocation.connector", "It has no connecting word in it", Sources.InvocationName,
        "Leave out to, from, in, using, with, about, for, that, by, if, and, whether.");
    private static readonly CertificationRule Kind =
        new("invocation.skill-or-app", "It does not say skill or app", Sources.InvocationName, "Leave out skill and app.");
    private static readonly CertificationRule Article =
        new("invocation.article", "A name of two words has no article or preposition", Sources.InvocationName,
        "Put a word that means something in its place.");
    private static readonly CertificationRule Characters =
        new("invocation.characters", "It has small letters, apostrophes, periods and spaces only", Sources.InvocationName,
        "Write it in lower case; spell numbers out: \"twenty one\".");
    private static readonly CertificationRule Initials =
        new("invocation.initials", "Letters said one by one have periods", Sources.InvocationName, "Write \"n. b. a. scores\".");

    private static readonly (CertificationRule Rule, string[] Words)[] Forbidden =
        [(Wake, WakeWords), (Launch, LaunchWords), (Connector, Connectors), (Kind, ["skill", "app"])];

    public static IReadOnlyList<CertificationRule> All { get; } =
        [Words, Length, Wake, Launch, Connector, Kind, Article, Characters, Initials];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        package.Understood.SelectMany(model => Examine(model.InvocationName, model.Locale));

    private static IEnumerable<Fault> Examine(string name, string locale)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = $"\"{name}\"";
        // Japanese and Arabic write otherwise than with the letters a to z, and Japanese without spaces.
        if (words.Length < 2 && !locale.StartsWith("ja", StringComparison.Ordinal))
            yield return Words.At(locale, said);
        if (name.Length is < 2 or > 50)
            yield return Length.At(locale, $"{said} has {name.Length} characters");
        foreach (var (rule, list) in Forbidden)
        {
            foreach (var word in words.Intersect(list))
                yield return rule.At(locale, $"{word} in {said}");
        }

        if (words.Length == 2 && words.Intersect(Small).FirstOrDefault() is { } small)
            yield return Article.At(locale, $"{small} in {said}");
        if (!Allowed().IsMatch(name))
            yield return Characters.At(locale, said);
        if (words.Any(word => word.Length == 1 && word is not ("a" or "i" or "o")))
            yield return Initials.At(locale, said);
    }

    [GeneratedRegex(@"\A[\p{Ll}\p{Lo}\p{Lm}\p{M}.' ]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();
}
