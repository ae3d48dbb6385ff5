using System.Text.RegularExpressions;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What a phrase says about the conversation itself: that a part is wrong, that a sign was only asked about, that a number is a rating.</summary>
internal static partial class Remarks
{
    // Words that say nothing of the legs beside a yes or no.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "love", "dear", "darling", "pal", "buddy", "man", "fine", "good", "better", "great", "grand", "okay", "ok", "alright", "same", "much", "says", "far",
        "usual", "normal", "clear", "happy", "alexa", "thank", "thanks", "cheers", "please", "sore", "soreness", "none", "thing", "things", "sure", "true",
        "that", "cheer", "here", "today", "now", "yet", "of", "luckily", "fortunately", "thankfully", "god", "goodness", "all", "sir", "madam", "perfect",
        "correct", "right", "fair", "enough", "spot", "go", "ahead", "it", "is", "you", "got", "sounds", "yes", "sort", "kind", "guess", "reckon", "bit", "ta",
    };

    /// <summary>Adds to what was heard what the phrase remarks on.</summary>
    public static Heard Add(Heard heard, Speech speech, ReadOnlySpan<char> phrase)
    {
        var isNamed = RatingNamed().IsMatch(phrase);
        return heard with
        {
            IsRatingNamed = isNamed && !Excused().IsMatch(phrase),
            TakesBack = TakingBack().IsMatch(phrase),
            Corrected = speech.Mentioned(Notion.Correction) || Correcting().IsMatch(phrase) ? HeardParts.Of(heard.Report) : ReportParts.None,
            Named = HeardParts.Of(heard.Report) == ReportParts.None ? Named(phrase) : ReportParts.None,
            HasUnexplainedWords = HasUnexplained(speech),
        };
    }

    private static ReportParts Named(ReadOnlySpan<char> phrase)
    {
        var named = ReportParts.None;
        foreach (var match in NamedPart().EnumerateMatches(phrase))
        {
            named |= phrase.Slice(match.Index, match.Length) switch
            {
                "score" or "number" or "rating" or "soreness" or "pain" => ReportParts.Soreness,
                "swelling" or "puffiness" => ReportParts.Swelling,
                "place" or "where" or "location" or "spot" or "muscle" => ReportParts.Area | ReportParts.Side,
                "side" or "sides" or "leg" or "legs" => ReportParts.Side,
                "days" or "day" or "when" or "run" or "date" => ReportParts.Days,
                "signs" or "sign" or "warning" or "check" or "checks" => ReportParts.Screen,
                _ => ReportParts.None,
            };
        }

        return named;
    }

    private static bool HasUnexplained(Speech speech)
    {
        for (var i = 0; i < speech.Count; i++)
        {
            if (!IsExplained(speech, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExplained(Speech speech, int at)
    {
        var token = speech.Tokens[at];
        const Trait Grammar = Trait.Negator | Trait.Subject | Trait.Linker | Trait.Contrast | Trait.Coordinator | Trait.Alternative | Trait.Sequel | Trait.Auxiliary
            | Trait.Pronoun | Trait.Determiner | Trait.Soft | Trait.Yes | Trait.No | Trait.Hedge | Trait.Filler | Trait.PointsBack | Trait.Self;
        if (token.IsNumber || token.Is(Grammar) || Harmless.Contains(token.Entry.Text))
        {
            return true;
        }

        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion != Notion.Area && at >= mention.Start && at < mention.End)
            {
                return true;
            }
        }

        return token.Is(Trait.Body) && speech.Mentioned(Notion.Area, at, at + 1) && speech.Count <= 4;
    }

    [GeneratedRegex(@"\b(out of (the )?ten|out of 10|sore(ness)?( level)? (is|at|of|about|around)?|pain (is|at|of)|rat(e|ing)|score|it(?:'s| is| was) an? |they(?:'re| are) an? |i(?:'d| would) (say|give|call)|level)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex RatingNamed();

    // "Just a bit stiff", "no soreness there": nothing that rates the legs anew.
    [GeneratedRegex(@"^(no|nope|nah)\b(?!.*\b(\d|one|two|three|four|five|six|seven|eight|nine|ten|zero)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Excused();

    [GeneratedRegex(@"\b((only|just|was|merely) (asking|wondering|curious)|only asked|(do not|don't|haven't|have not|did not|didn't) (have|got|get|say|mean) (that|it|any of (that|those)|one)|never said|not what i (said|meant)|that(?:'s| is) not what)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex TakingBack();

    [GeneratedRegex(@"\b(change (it|that) to|make (it|that)|i meant|i said|should be|not .* but)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Correcting();

    [GeneratedRegex(@"\b(score|number|rating|soreness|pain|swelling|puffiness|place|where|location|spot|muscle|sides?|legs?|days?|when|run|date|signs?|warning|checks?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex NamedPart();
}
