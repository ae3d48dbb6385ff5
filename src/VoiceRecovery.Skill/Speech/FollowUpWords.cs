using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>Answers to questions about the advice, in words.</summary>
internal static class FollowUpWords
{
    private const int MostReasons = 3;

    /// <summary>The sentences of an answer.</summary>
    public static IEnumerable<string> Sentences(Phrases phrases, FollowUp followUp, Advice advice, LegReport report) => followUp switch
    {
        FollowUp.Why => Why(phrases, advice, report),
        FollowUp.WhatWouldChange => ChangeWords.Sentences(phrases, advice, report),
        FollowUp.Alternatives => [ActivityWords.All(phrases, advice, report)],
        FollowUp.WhenCanIRun => [phrases[$"whenCanIRun.{Level(advice)}"]],
        FollowUp.NextDays => LadderWords.Tomorrow(phrases, advice, report),
        FollowUp.LaterDays => LadderWords.Later(phrases, advice, report),
        FollowUp.WarningSigns => [phrases["watchFor.emergency"], phrases["watchFor.today"],
            phrases[advice.Urgency == Urgency.Today ? "watchFor.soon.today" : "watchFor.soon"]],
        _ => throw new NotSupportedException(followUp.ToString()),
    };

    private static IEnumerable<string> Why(Phrases phrases, Advice advice, LegReport report) =>
        AdviceWords.AllReasons(phrases, advice, report).Take(MostReasons).Append(phrases[$"why.more.{MoreKey(advice)}"]);

    private static string MoreKey(Advice advice) => advice.AllowsRun ? "run" : Level(advice);

    private static string Level(Advice advice) => Words.Of(advice.Level);
}
