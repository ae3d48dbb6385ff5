using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>One turn of an intent: what is known before it, what was heard in it, and the intent itself.</summary>
public delegate Turn IntentHandler(Conversation conversation, Heard heard, Intent intent);

/// <summary>Which handler answers which intent.</summary>
public static class IntentTable
{
    private static readonly Dictionary<string, IntentHandler> Handlers = Build();

    /// <summary>Every intent that is answered.</summary>
    public static IEnumerable<string> Names => Handlers.Keys;

    /// <summary>The handler of an intent; an intent that is not in the model is handled like words not understood.</summary>
    public static IntentHandler Find(string intent) => Handlers.GetValueOrDefault(intent, FallbackHandler.Handle);

    /// <summary>Whether an intent is answered.</summary>
    public static bool Knows(string intent) => Handlers.ContainsKey(intent);

    /// <summary>Whether an intent ends the talk or forgets it.</summary>
    public static bool EndsTheTalk(string intent) =>
        intent is IntentNames.Stop or IntentNames.Cancel or IntentNames.NavigateHome or IntentNames.StartOver;

    private static Dictionary<string, IntentHandler> Build()
    {
        var handlers = new Dictionary<string, IntentHandler>(StringComparer.Ordinal)
        {
            [IntentNames.CheckLegs] = CheckLegsHandler.Handle,
            [IntentNames.DescribeLegs] = CheckLegsHandler.Handle,
            [IntentNames.Statement] = CheckLegsHandler.Handle,
            [IntentNames.AskQuestion] = AskQuestionHandler.Handle,
            [IntentNames.Alternatives] = AlternativesHandler.Handle,
            [IntentNames.Why] = About(FollowUp.Why),
            [IntentNames.WhatWouldChange] = About(FollowUp.WhatWouldChange),
            [IntentNames.WhenCanIRun] = About(FollowUp.WhenCanIRun),
            [IntentNames.NextDays] = static (conversation, _, _) => FollowUps.On(conversation, FollowUps.NextDaysToTell(conversation)),
            [IntentNames.Sources] = About(FollowUp.Sources),
            [IntentNames.Help] = HelpHandler.Handle,
            [IntentNames.Stop] = GoodbyeHandler.Handle,
            [IntentNames.Cancel] = GoodbyeHandler.Handle,
            [IntentNames.NavigateHome] = GoodbyeHandler.Handle,
            [IntentNames.Fallback] = FallbackHandler.Handle,
            [IntentNames.Repeat] = static (conversation, _, _) => FollowUps.Repeat(conversation),
            [IntentNames.Shorter] = static (conversation, _, _) => FollowUps.Shorten(conversation),
            [IntentNames.StartOver] = StartOverHandler.Handle,
            [IntentNames.Yes] = YesHandler.Handle,
            [IntentNames.No] = NoHandler.Handle,
            [IntentNames.Unsure] = UnsureHandler.Handle,
        };
        foreach (var topic in Enum.GetValues<TopicId>())
        {
            handlers[IntentNames.Of(topic)] = (conversation, _, _) => FollowUps.Answer(conversation, topic);
        }

        return handlers;
    }

    private static IntentHandler About(FollowUp followUp) => (conversation, _, _) => FollowUps.On(conversation, followUp);
}
