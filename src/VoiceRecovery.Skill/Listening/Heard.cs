using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Reading;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Listening;

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

    /// <summary>The parts that plain words of correction changed: "no wait, five", "make it three", "I meant the left one".</summary>
    public ReportParts Corrected { get; init; }

    /// <summary>A plain yes, no or "not sure".</summary>
    public PlainAnswer Answer { get; init; }

    /// <summary>Warning signs named in a question, as a possibility ("what if I had dark urine") or of someone else.</summary>
    public WarningSigns AskedAbout { get; init; }

    /// <summary>Of <see cref="AskedAbout"/>, what somebody else has.</summary>
    public WarningSigns Others { get; init; }

    /// <summary>Warning signs taken back by an explicit correction ("no, I didn't say chest pain").</summary>
    public WarningSigns Withdrawn { get; init; }

    /// <summary>Warning signs that the learned model takes for likely: to be asked about before anything is decided.</summary>
    public WarningSigns Likely { get; init; }

    /// <summary>States of the body that the learned model takes for likely.</summary>
    public ReportParts LikelyStates { get; init; }

    /// <summary>What the phrase asks, if it is a question or a request; null where that was not looked for.</summary>
    public Finding? Asks { get; init; }

    /// <summary>The parts that are spoken of by name, without a value: "the days are wrong".</summary>
    public ReportParts Named { get; init; }

    /// <summary>Whether the days were told of a run: "ran", "race", "session".</summary>
    public bool IsRunNamed { get; init; }

    /// <summary>Whether the rating was a number, and not a word such as "a bit".</summary>
    public bool IsRatingNumber { get; init; }

    /// <summary>Whether the phrase takes back what was heard before: "I was only asking", "I don't have that".</summary>
    public bool TakesBack { get; init; }

    /// <summary>Whether the runner has taken a painkiller.</summary>
    public bool TookPainkillers { get; init; }

    /// <summary>Whether the phrase is about somebody else and says nothing of the runner.</summary>
    public bool IsAboutSomeoneElse { get; init; }

    /// <summary>
    /// Whether something of substance was said that nothing explains. A "no" beside such words never clears a safety check.
    /// </summary>
    public bool HasUnexplainedWords { get; init; }

    /// <summary>What made each part and sign, worked out when it is read. For the simulator only; no part of equality.</summary>
    public IReadOnlyList<HeardReason> Reasons => [.. Utterances.SelectMany(HeardReasons.Of)];

    /// <summary>Whether nothing was heard that answers, reports or asks.</summary>
    public bool IsEmpty =>
        this with
        {
            HasUnexplainedWords = false,
            Named = ReportParts.None,
            IsRatingNumber = false,
            IsRunNamed = false
        } == Nothing;

    /// <summary>The phrases that it was heard in.</summary>
    internal IReadOnlyList<Utterance> Utterances { get; init; } = [];

    /// <summary>Whether the same was heard, in whatever words.</summary>
    public bool Equals(Heard? other) => other is not null && Report == other.Report && Values == other.Values;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Values);

    // Everything but the report and the words.
    private (ReportParts, ReportParts, ReportParts, ReportParts, PlainAnswer, WarningSigns, WarningSigns, WarningSigns,
        (bool, bool, bool, bool, bool, bool)) Values =>
        (Unsure, Corrected, LikelyStates, Named, Answer, AskedAbout, Withdrawn, Likely,
            (IsRunNamed, IsRatingNumber, TakesBack, TookPainkillers, IsAboutSomeoneElse, HasUnexplainedWords));

    /// <summary>The same with warning signs added.</summary>
    internal Heard With(Facts.SignsHeard signs) => this with
    {
        Report = Report with { WarningSigns = Report.WarningSigns | signs.Has },
        AskedAbout = AskedAbout | signs.AskedAbout,
        Withdrawn = Withdrawn | signs.Withdrawn,
        Others = Others | signs.Others,
    };
}
