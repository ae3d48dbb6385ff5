using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>Questions, about the advice or about anything the skill knows. None of them changes the advice.</summary>
public static class FollowUps
{
    /// <summary>Answers a question about the advice; without advice, says so and offers the check.</summary>
    public static Turn On(Conversation conversation, FollowUp followUp)
    {
        var answered = conversation with { Answered = new Answered.About(followUp) };
        if (followUp == FollowUp.Sources)
        {
            return Close(answered, conversation.Advised ? Offer.Anything : Offer.Check, new Act.CiteSources());
        }

        if (conversation.Advice is not { } advice)
        {
            return Close(conversation, Offer.Check, new Act.NoAdviceYet());
        }

        return Close(answered, OfferAfter(followUp, advice.Level), new Act.FollowUpOn(followUp, advice, conversation.Report));
    }

    /// <summary>Says whether one activity suits today; without advice, what it is good for.</summary>
    public static Turn Judge(Conversation conversation, Activity activity)
    {
        if (conversation.Advice is not { } advice)
        {
            return Answer(conversation, TopicOf(activity));
        }

        var answered = conversation with { Answered = new Answered.OneActivity(activity) };
        return Close(answered, Offer.Anything, new Act.JudgeActivity(activity, advice, conversation.Report));
    }

    /// <summary>Answers a topic; an activity and the warning signs with the advice in mind, if there is any.</summary>
    public static Turn Answer(Conversation conversation, TopicId topic)
    {
        if (conversation.Advised && topic == TopicId.WarningSigns)
        {
            return On(conversation, FollowUp.WarningSigns);
        }

        if (conversation.Advised && ActivityOf(topic) is { } activity)
        {
            return Judge(conversation, activity);
        }

        var answered = conversation with { Answered = new Answered.Topic(topic) };
        return Close(
            answered,
            conversation.Advised ? Offer.Anything : Offer.Check,
            new Act.AnswerTopic(topic, conversation.Advice));
    }

    /// <summary>
    /// Asks which of two topics was meant. "Yes" and "repeat" take the first, which is the nearer; either name is a question of its
    /// own. In the middle of the check only says that both are known: its open question is the turn's one question.
    /// </summary>
    public static Turn Suggest(Conversation conversation, TopicId first, TopicId second) => conversation.Asking == Question.None
        ? new Turn(conversation with { Offer = Offer.Topics, Answered = new Answered.Topic(first) }, new Act.SuggestTopics(first, second))
        : Close(conversation, Offer.None, new Act.DontKnow(first, second));

    /// <summary>Says the last answer again, or the advice, and puts the open question again.</summary>
    public static Turn Repeat(Conversation conversation) => conversation switch
    {
        { Answered: Answered.Topic topic } => Answer(conversation, topic.Id),
        { Answered: Answered.About about } => On(conversation, about.FollowUp),
        { Answered: Answered.OneActivity one } => Judge(conversation, one.Activity),
        _ => Interview.GoOn(conversation),
    };

    /// <summary>Says the open question, or the advice, in fewer words.</summary>
    public static Turn Shorten(Conversation conversation) => conversation switch
    {
        { Asking: not (Question.None or Question.ReadBack) } => new Turn(conversation, new Act.AskShortly(conversation)),
        { Asking: Question.ReadBack } => new Turn(conversation, new Act.Ask(conversation)),
        { Advice: { } advice } => Close(conversation, Offer.Anything, new Act.AdviseShortly(advice, conversation.Report)),
        _ => Close(conversation, Offer.Check, new Act.NoAdviceYet()),
    };

    /// <summary>Explains a warning sign that was asked about, and puts the open question again.</summary>
    public static Turn Explain(Conversation conversation, WarningSigns signs) =>
        Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, new Act.ExplainSign(RedFlags.Each(signs).First()));

    /// <summary>Says something and ends the turn with its one question: the open one of the check, or else an offer.</summary>
    public static Turn Close(Conversation conversation, Offer offer, Act act) => conversation.Asking == Question.None
        ? new Turn(conversation with { Offer = offer }, act, new Act.MakeOffer(offer))
        : new Turn(conversation, act, new Act.Ask(conversation));

    /// <summary>Does what was offered.</summary>
    public static Turn Accept(Conversation conversation) => conversation.Offer switch
    {
        Offer.Check => Interview.GoOn(conversation),
        Offer.Why => On(conversation, FollowUp.Why),
        Offer.Alternatives => On(conversation, FollowUp.Alternatives),
        Offer.NextDays => On(conversation, FollowUp.NextDays),
        Offer.LaterDays => On(conversation, FollowUp.LaterDays),
        Offer.WarningSigns => On(conversation, FollowUp.WarningSigns),
        Offer.Topics => Repeat(conversation),
        _ => new Turn(conversation with { Offer = Offer.None }, new Act.AskWhatElse()),
    };

    /// <summary>Tomorrow's step; the later ones once tomorrow's was told.</summary>
    public static FollowUp NextDaysToTell(Conversation conversation) =>
        conversation.Answered == new Answered.About(FollowUp.NextDays) ? FollowUp.LaterDays : FollowUp.NextDays;

    private static Offer OfferAfter(FollowUp followUp, AdviceLevel level) => followUp switch
    {
        FollowUp.Why when level <= AdviceLevel.Rest => Offer.Alternatives,
        FollowUp.Why or FollowUp.Alternatives => Offer.WarningSigns,
        FollowUp.WhatWouldChange or FollowUp.WhenCanIRun when level <= AdviceLevel.Rest => Offer.NextDays,
        FollowUp.NextDays when level <= AdviceLevel.Rest => Offer.LaterDays,
        _ => Offer.Anything,
    };

    private static TopicId TopicOf(Activity activity) => activity switch
    {
        Activity.Swimming => TopicId.Swimming,
        Activity.Cycling => TopicId.Cycling,
        Activity.Yoga => TopicId.Yoga,
        Activity.Pilates => TopicId.Pilates,
        _ => TopicId.Strength,
    };

    private static Activity? ActivityOf(TopicId topic) => topic switch
    {
        TopicId.Swimming => Activity.Swimming,
        TopicId.Cycling => Activity.Cycling,
        TopicId.Yoga => Activity.Yoga,
        TopicId.Pilates => Activity.Pilates,
        TopicId.Strength => Activity.Strength,
        _ => null,
    };
}
