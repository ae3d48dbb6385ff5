using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>What an open turn offered, so that "yes" and "no" mean something.</summary>
public enum Offer
{
    None,
    Check,
    Why,
    Alternatives,
    NextDays,
    LaterDays,
    WarningSigns,

    /// <summary>One of two topics; the nearer one is <see cref="Conversation.Answered"/>.</summary>
    Topics,
    Anything,
}

/// <summary>
/// Everything that is remembered between two turns; it travels in the session attributes and nowhere else.
/// </summary>
public sealed record Conversation
{
    /// <summary>A conversation of which nothing is known yet.</summary>
    public static readonly Conversation Fresh = new();

    /// <summary>What the runner reported so far.</summary>
    public LegReport Report { get; init; }

    /// <summary>What was asked and could not be answered: not asked again, and the more cautious answer counts.</summary>
    public ReportParts Unanswerable { get; init; }

    /// <summary>
    /// The highest rating that was given, until the runner said that a lower one is right and no painkiller hides more. A fall is
    /// measured from here, so that a rating is not talked down step by step (I14).
    /// </summary>
    public Soreness? HighestSoreness { get; init; }

    /// <summary>A much lower rating that waits to be confirmed; until then the report holds the highest.</summary>
    public Soreness? LowerSoreness { get; init; }

    /// <summary>The warning signs that the last turn heard for the first time, so that "I was only asking" can take them back.</summary>
    public WarningSigns NewSigns { get; init; }

    /// <summary>Whether words were said at a safety check, or after leave to run, that were not understood and are not settled yet
    /// (I16).</summary>
    public bool HasUnsettledWords { get; init; }

    /// <summary>What was probably said and is asked for.</summary>
    public Suspicion Suspected { get; init; }

    /// <summary>The likely signs and states that the runner said are not so.</summary>
    public Suspicion Dismissed { get; init; }

    /// <summary>How many questions for something likely were asked in this session.</summary>
    public int SuspicionsAsked { get; init; }

    /// <summary>The report that was read back and confirmed. Leave to run rests on this very report, and on no other (I15).</summary>
    public LegReport? Confirmed { get; init; }

    /// <summary>The question of the check that is open.</summary>
    public Question Asking { get; init; }

    /// <summary>Whether the open question was put a second time, with an example.</summary>
    public bool AskedAgain { get; init; }

    /// <summary>What the last turn offered.</summary>
    public Offer Offer { get; init; }

    /// <summary>Whether advice was given. The advice itself always follows from the report.</summary>
    public bool Advised { get; init; }

    /// <summary>The last question that was answered, so that it can be repeated; none after new advice.</summary>
    public Answered? Answered { get; init; }

    /// <summary>The advice that was given, if any. One that allows a run holds only for the report that was confirmed (I15).</summary>
    public Advice? Advice => Advised && Advisor.Advise(Report) is var advice && (!advice.AllowsRun || IsConfirmed) ? advice : null;

    /// <summary>Whether the report was read back to the runner, who said that it is right.</summary>
    public bool IsConfirmed => Confirmed == Report;

    /// <summary>Whether a part of the report needs no question any more.</summary>
    public bool IsSettled(ReportParts part) => ((Known(Report) | Unanswerable) & part) == part;

    /// <summary>The parts that a report holds.</summary>
    public static ReportParts Known(in LegReport report) => HeardParts.Of(report);
}
