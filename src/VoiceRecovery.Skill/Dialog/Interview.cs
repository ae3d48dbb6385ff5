using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// The check: soreness, where and which leg, days, swelling, check A, check B, the read-back where a run may follow, advice. Swelling is
/// part of check A where soreness is mild, alike on both sides and in muscle, or where there is none: it can only be a reason not to
/// run there, so one question asks for all such reasons. What was volunteered is not asked again, what was not understood is asked once
/// more, and what then stays unknown counts as the more
/// cautious answer.
/// </summary>
public static class Interview
{
    /// <summary>The four parts that check A asks for.</summary>
    public const ReportParts CheckA = ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening;

    /// <summary>Takes in what was heard and goes on: the next question, or the advice.</summary>
    public static Turn Continue(Conversation conversation, Heard heard)
    {
        var merged = Reports.Merge(conversation, heard);
        if (IsEmergency(merged))
        {
            return conversation.Asking == Question.EmergencySign ? TakingBack.Answer(conversation, merged, heard) : Advise(merged);
        }

        if (merged.LowerSoreness is not null)
        {
            return Ask(merged, Question.LowerSoreness, again: false);
        }

        return conversation.Asking switch
        {
            Question.Suspicion => Suspecting.Answer(conversation, merged, heard),
            Question.Unheard => Unheard.Answer(conversation, merged, heard),
            Question.ReadBack or Question.ReadBackDetail => ReadBack.Answer(conversation, merged, heard),
            _ => Answer(conversation, merged, heard),
        };
    }

    /// <summary>The open question once more, after something else was talked about; the advice if none is open any more.</summary>
    public static Turn GoOn(Conversation conversation, params IReadOnlyList<Act> first)
    {
        var next = Next(conversation);
        return next == Question.None ? Advise(conversation, first) : Ask(conversation, next, again: false, first);
    }

    /// <summary>The question that comes next; none when the advice can be given.</summary>
    public static Question Next(Conversation conversation) => MissingCore(conversation) switch
    {
        // Once what is known needs a clinician today, only the last safety check can still change the advice.
        var missing when missing != Question.None && !NeedsCareToday(conversation.Report) => missing,
        _ when !conversation.IsSettled(ReportParts.Screen) => Question.CheckB,
        _ when conversation.HasUnsettledWords && Advisor.Advise(conversation.Report).AllowsRun => Question.Unheard,
        _ when Advisor.Advise(conversation.Report).AllowsRun && !conversation.IsConfirmed => Question.ReadBack,
        _ => Question.None,
    };

    /// <summary>Asks a question, after what is said first.</summary>
    public static Turn Ask(Conversation conversation, Question question, bool again, params IReadOnlyList<Act> first)
    {
        var after = conversation with { Asking = question, AskedAgain = again, Offer = Offer.None };

        // The read-back says what was heard, and more.
        var said = question == Question.ReadBack ? first.Where(act => act is not Act.Echo) : first;
        return new Turn(after, [.. said, new Act.Ask(after)]);
    }

    /// <summary>Whether an emergency sign was named: then nothing else is talked about.</summary>
    public static bool IsEmergency(Conversation conversation) => conversation.Report.EffectiveScreen == Screen.Emergency;

    /// <summary>Gives the advice that follows from the report.</summary>
    internal static Turn Advise(Conversation conversation, params IReadOnlyList<Act> first)
    {
        var advice = Advisor.Advise(conversation.Report);
        var act = new Act.Advise(advice, conversation.Report);
        var after = conversation with
        {
            Asking = Question.None,
            AskedAgain = false,
            Advised = true,
            Answered = null,
            Offer = OfferAfter(advice.Level)
        };
        return advice.Level == AdviceLevel.Emergency
            ? new Turn(after, act)
            : new Turn(after, [.. first, act, new Act.MakeOffer(after.Offer)]);
    }

    /// <summary>The parts of the report that a question asks for.</summary>
    internal static ReportParts PartOf(Question question) => question switch
    {
        Question.SorenessLevel or Question.LowerSoreness => ReportParts.Soreness,
        Question.Swelling => ReportParts.Swelling,
        Question.PainLocation => ReportParts.Area,
        Question.Side => ReportParts.Side,
        Question.DaysSinceHardRun => ReportParts.Days,
        Question.CheckAFirst => ReportParts.Function | ReportParts.Fatigue,
        Question.CheckASecond => ReportParts.RestPain | ReportParts.Worsening,
        _ when question.IsCheckA() => CheckA,
        _ when question.IsCheckB() => ReportParts.Screen,
        _ => ReportParts.None,
    };

    private static Question MissingCore(Conversation conversation)
    {
        var isSore = conversation.Report.IsSore;
        return conversation switch
        {
            _ when !conversation.IsSettled(ReportParts.Soreness) => Question.SorenessLevel,
            _ when isSore && !conversation.IsSettled(ReportParts.Area) => Question.PainLocation,
            _ when isSore && !conversation.IsSettled(ReportParts.Side) => Question.Side,
            _ when !conversation.IsSettled(ReportParts.Days) => Question.DaysSinceHardRun,
            _ when !conversation.IsSettled(ReportParts.Swelling) && !(IsPlain(conversation.Report) && !conversation.IsSettled(CheckA)) =>
                Question.Swelling,
            _ when !conversation.IsSettled(CheckA) => Question.CheckA,
            _ => Question.None,
        };
    }

    // Mild soreness (E3), alike on both sides (S1-43a), in muscle; or none.
    private static bool IsPlain(in LegReport report) =>
        !report.IsSore || (report.Soreness?.Value < Thresholds.Standard.ModerateSoreness
            && report is { Side: LegSide.Both, OtherArea: null } && AreaIsMuscle(report));

    private static bool AreaIsMuscle(in LegReport report) =>
        report.Area is { } area && LegAreas.GroupOf(area, swellingRuledOut: true) is AreaGroup.Thigh or AreaGroup.Calf;

    private static Turn Answer(Conversation before, Conversation merged, Heard heard)
    {
        var echo = Act.Echo.Of(before, merged);
        var open = PartOf(before.Asking);
        if (Unheard.AfterLeave(before, merged, heard) is { } doubted)
        {
            return doubted;
        }

        if (Halves.Next(before, merged, heard) is { } half)
        {
            return Ask(merged, half, again: false, echo);
        }

        // Once care is due today the open question is dropped, too: a runner who tells of a pop is not asked for a rating.
        var isNeeded = open == ReportParts.Screen || !NeedsCareToday(merged.Report);
        return open != ReportParts.None && !merged.IsSettled(open) && isNeeded ? AnswerMissing(before, merged, heard, echo)
            : GoOn(merged, echo);
    }

    // The question was not answered: asked "which one?" after a yes, once more, or given up.
    private static Turn AnswerMissing(Conversation before, Conversation merged, Heard heard, IReadOnlyList<Act> echo)
    {
        var question = before.Asking;
        var isUnsure = heard.Answer == PlainAnswer.Unsure || (heard.Unsure & PartOf(question)) != ReportParts.None;
        if (Halves.AreReadOf(question) && !heard.HasUnexplainedWords && (isUnsure || heard.Answer == PlainAnswer.Yes))
        {
            return Ask(merged, question.IsCheckA() ? Question.CheckADetail : Question.CheckBDetail, again: false, echo);
        }

        if (!isUnsure && merged.Report != before.Report && !heard.HasUnexplainedWords && heard.Answer == PlainAnswer.None)
        {
            return Ask(merged, question, again: before.AskedAgain, echo);
        }

        if (Halves.First(question) is { } half)
        {
            return Ask(merged, half, again: false, echo);
        }

        return before.AskedAgain || isUnsure
            ? GoOn(GiveUp(merged, question), [.. echo, new Act.PlaySafe(question)])
            : Ask(merged, question, again: true, echo);
    }

    private static Conversation GiveUp(Conversation conversation, Question question) => question == Question.CheckBDetail
        ? conversation with { Report = conversation.Report with { Screen = Screen.Urgent } }
        : conversation with { Unanswerable = conversation.Unanswerable | PartOf(question) };

    private static Offer OfferAfter(AdviceLevel level) => level switch
    {
        AdviceLevel.Emergency => Offer.None,
        AdviceLevel.SeeClinician or AdviceLevel.Rest => Offer.Why,
        AdviceLevel.CrossTrain => Offer.Alternatives,
        _ => Offer.NextDays,
    };

    private static bool NeedsCareToday(in LegReport report) => Advisor.Advise(report.AtBest()).Urgency == Urgency.Today;
}
