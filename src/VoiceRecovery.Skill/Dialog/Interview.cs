using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// The check: soreness, swelling, where and which leg, days, check A, check B, advice. What was volunteered is not asked again,
/// what was not understood is asked once more with an example, and what then stays unknown counts as the more cautious answer.
/// </summary>
public static class Interview
{
    /// <summary>Takes in what was heard and goes on: the next question, or the advice.</summary>
    public static Turn Continue(Conversation conversation, Heard heard)
    {
        var merged = Reports.Merge(conversation, heard);
        if (IsEmergency(merged))
        {
            return Advise(merged);
        }

        // Once care is due today the open question is dropped, too: whoever tells of a pop is not asked for a rating.
        var isNeeded = OpenPart(conversation) == ReportParts.Screen || !NeedsCareToday(merged.Report);
        return OpenPart(conversation) is var open && open != ReportParts.None && !merged.IsSettled(open) && isNeeded
            ? AnswerMissing(conversation, merged, heard)
            : GoOn(merged);
    }

    /// <summary>The open question once more, after something else was talked about; the advice if none is open any more.</summary>
    public static Turn GoOn(Conversation conversation, params IReadOnlyList<Act> first)
    {
        var next = Next(conversation);
        if (next == Question.None)
        {
            return Advise(conversation, first);
        }

        var after = conversation with { Asking = next, AskedAgain = false, Offer = Offer.None };
        return new Turn(after, [.. first, new Act.Ask(next, Again: false)]);
    }

    /// <summary>The question that comes next; none when the advice can be given.</summary>
    public static Question Next(Conversation conversation) => MissingCore(conversation) switch
    {
        // Once what is known needs a clinician today, only the last safety check can still change the advice.
        var missing when missing != Question.None && !NeedsCareToday(conversation.Report) => missing,
        _ when !conversation.IsSettled(ReportParts.Screen) => Question.CheckB,
        _ => Question.None,
    };

    private static Question MissingCore(Conversation conversation)
    {
        var isSore = conversation.Report.IsSore;
        return conversation switch
        {
            _ when !conversation.IsSettled(ReportParts.Soreness) => Question.SorenessLevel,
            _ when !conversation.IsSettled(ReportParts.Swelling) => Question.Swelling,
            _ when isSore && !conversation.IsSettled(ReportParts.Area) => Question.PainLocation,
            _ when isSore && !conversation.IsSettled(ReportParts.Side) => Question.Side,
            _ when !conversation.IsSettled(ReportParts.Days) => Question.DaysSinceHardRun,
            _ when !conversation.IsSettled(CheckA) => Question.CheckA,
            _ => Question.None,
        };
    }

    /// <summary>The four parts that check A asks for.</summary>
    public const ReportParts CheckA = ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening;

    // The question was not answered: asked "which one?" after a yes, once more with an example, or given up.
    private static Turn AnswerMissing(Conversation before, Conversation merged, Heard heard)
    {
        var question = before.Asking;
        var isUnsure = heard.Answer == PlainAnswer.Unsure || (heard.Unsure & PartOf(question)) != ReportParts.None;
        if (question is Question.CheckA or Question.CheckB && (isUnsure || heard.Answer == PlainAnswer.Yes))
        {
            return Ask(merged, question == Question.CheckA ? Question.CheckADetail : Question.CheckBDetail, again: false);
        }

        if (!isUnsure && !heard.IsEmpty && heard.Answer == PlainAnswer.None)
        {
            return Ask(merged, question, again: before.AskedAgain);
        }

        return before.AskedAgain || isUnsure
            ? GoOn(GiveUp(merged, question), new Act.PlaySafe(question))
            : Ask(merged, question, again: true);
    }

    private static Conversation GiveUp(Conversation conversation, Question question) => question == Question.CheckBDetail
        ? conversation with { Report = conversation.Report with { Screen = Screen.Urgent } }
        : conversation with { Unanswerable = conversation.Unanswerable | PartOf(question) };

    private static Turn Ask(Conversation conversation, Question question, bool again) =>
        new(conversation with { Asking = question, AskedAgain = again, Offer = Offer.None }, new Act.Ask(question, again));

    private static Turn Advise(Conversation conversation, params IReadOnlyList<Act> first)
    {
        var advice = Advisor.Advise(conversation.Report);
        var act = new Act.Advise(advice, conversation.Report);
        var after = conversation with { Asking = Question.None, AskedAgain = false, Advised = true, Answered = null, Offer = OfferAfter(advice.Level) };
        return advice.Level == AdviceLevel.Emergency
            ? new Turn(after, act)
            : new Turn(after, [.. first, act, new Act.MakeOffer(after.Offer)]);
    }

    private static Offer OfferAfter(AdviceLevel level) => level switch
    {
        AdviceLevel.Emergency => Offer.None,
        AdviceLevel.SeeClinician or AdviceLevel.Rest => Offer.Why,
        AdviceLevel.CrossTrain => Offer.Alternatives,
        _ => Offer.NextDays,
    };

    /// <summary>Whether an emergency sign was named: then nothing else is talked about.</summary>
    public static bool IsEmergency(Conversation conversation) => conversation.Report.EffectiveScreen == Screen.Emergency;

    private static bool NeedsCareToday(in LegReport report) => Advisor.Advise(report.AtBest()).Urgency == Urgency.Today;

    private static ReportParts OpenPart(Conversation conversation) => PartOf(conversation.Asking);

    /// <summary>The parts of the report that a question asks for.</summary>
    internal static ReportParts PartOf(Question question) => question switch
    {
        Question.SorenessLevel => ReportParts.Soreness,
        Question.Swelling => ReportParts.Swelling,
        Question.PainLocation => ReportParts.Area,
        Question.Side => ReportParts.Side,
        Question.DaysSinceHardRun => ReportParts.Days,
        Question.CheckA or Question.CheckADetail => CheckA,
        Question.CheckB or Question.CheckBDetail => ReportParts.Screen,
        _ => ReportParts.None,
    };
}
