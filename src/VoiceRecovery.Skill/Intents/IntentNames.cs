using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Intents;

/// <summary>The intents of the interaction model; a test holds both in step.</summary>
public static class IntentNames
{
    public const string CheckLegs = "CheckLegsIntent";
    public const string DescribeLegs = "DescribeLegsIntent";
    public const string AskQuestion = "AskQuestionIntent";

    /// <summary>Whatever begins like nothing else: all of its words arrive in one slot.</summary>
    public const string Statement = "StatementIntent";

    /// <summary>"I don't know", "maybe", "sort of".</summary>
    public const string Unsure = "UnsureIntent";

    public const string Why = "WhyIntent";
    public const string WhatWouldChange = "WhatWouldChangeIntent";
    public const string Alternatives = "AlternativesIntent";
    public const string WhenCanIRun = "WhenCanIRunIntent";
    public const string NextDays = "NextDaysIntent";
    public const string WarningSigns = "WarningSignsIntent";
    public const string Sources = "SourcesIntent";
    public const string Shorter = "ShorterIntent";

    public const string Help = "AMAZON.HelpIntent";
    public const string Stop = "AMAZON.StopIntent";
    public const string Cancel = "AMAZON.CancelIntent";
    public const string NavigateHome = "AMAZON.NavigateHomeIntent";
    public const string Fallback = "AMAZON.FallbackIntent";
    public const string Repeat = "AMAZON.RepeatIntent";
    public const string StartOver = "AMAZON.StartOverIntent";
    public const string Yes = "AMAZON.YesIntent";
    public const string No = "AMAZON.NoIntent";

    /// <summary>The intent of a topic: its name and <c>Intent</c>.</summary>
    public static string Of(TopicId topic) => topic + "Intent";
}
