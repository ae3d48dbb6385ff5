using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>The parts of a report.</summary>
[Flags]
public enum ReportParts
{
    None = 0,
    Soreness = 1,
    Swelling = 2,
    Area = 4,
    Side = 8,
    Days = 16,
    Function = 32,
    Fatigue = 64,
    RestPain = 128,
    Worsening = 256,
    Screen = 512,
}

/// <summary>A plain answer to a question.</summary>
public enum PlainAnswer
{
    None,
    Yes,
    No,

    /// <summary>"Not sure", "maybe", "sort of": said, but no answer.</summary>
    Unsure,
}

/// <summary>What was heard in a phrase or in the slots of an intent.</summary>
public sealed record Heard
{
    /// <summary>Nothing.</summary>
    public static Heard Nothing { get; } = new();

    /// <summary>
    /// The values that were heard; null where a part was not. Warning signs are those that the runner has. <see cref="LegReport.Screen"/>
    /// is set by a plain answer to check B only.
    /// </summary>
    public LegReport Report { get; init; }

    /// <summary>The parts that the runner could not say: "no idea how many days", or a rating that a painkiller hides.</summary>
    public ReportParts Unsure { get; init; }

    /// <summary>A plain yes, no or "not sure".</summary>
    public PlainAnswer Answer { get; init; }

    /// <summary>Warning signs that were probably said, in words that are not sure enough: they are asked for.</summary>
    public WarningSigns Likely { get; init; }

    /// <summary>States of the body that were probably told: swelling, function, fatigue, pain at rest, worsening.</summary>
    public ReportParts LikelyStates { get; init; }

    /// <summary>Warning signs named in a question, as a possibility ("what if I had dark urine") or of someone else.</summary>
    public WarningSigns AskedAbout { get; init; }

    /// <summary>Warning signs taken back by an explicit correction ("no, I didn't say chest pain").</summary>
    public WarningSigns Withdrawn { get; init; }

    /// <summary>The parts of the report that plain words of correction changed: "no wait, five", "I meant the left one".</summary>
    public ReportParts Corrected { get; init; }

    /// <summary>The parts that are spoken of by name, without a value: "the days are wrong".</summary>
    public ReportParts Named { get; init; }

    /// <summary>Whether the rating was named as one: "soreness is four", "four out of ten", "it's a four".</summary>
    public bool IsRatingNamed { get; init; }

    /// <summary>Whether the rating was a number, and not a word such as "a bit".</summary>
    public bool IsRatingNumber { get; init; }

    /// <summary>Whether something of substance was said that nothing heard explains.</summary>
    public bool HasUnexplainedWords { get; init; }

    /// <summary>Whether the phrase takes back what was heard before: "I was only asking", "I don't have that".</summary>
    public bool TakesBack { get; init; }

    /// <summary>Whether the runner has taken a painkiller.</summary>
    public bool TookPainkillers { get; init; }

    /// <summary>Whether the phrase is about somebody else and says nothing of the runner.</summary>
    public bool IsAboutSomeoneElse { get; init; }

    /// <summary>The same with warning signs added.</summary>
    internal Heard With(SignsHeard signs) => this with
    {
        Report = Report with { WarningSigns = Report.WarningSigns | signs.Has },
        AskedAbout = AskedAbout | signs.AskedAbout,
        Withdrawn = Withdrawn | signs.Withdrawn,
    };

    /// <summary>Whether nothing was heard that answers, reports or asks.</summary>
    public bool IsEmpty => this with { HasUnexplainedWords = false, Named = ReportParts.None, IsRatingNamed = false, IsRatingNumber = false } == Nothing;
}
