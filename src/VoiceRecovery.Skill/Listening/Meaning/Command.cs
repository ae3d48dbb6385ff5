namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>What a runner says after an answer, or instead of one.</summary>
public enum Command
{
    /// <summary>Why the advice is what it is.</summary>
    Why,

    /// <summary>Say it again.</summary>
    Repeat,

    /// <summary>Say it more slowly.</summary>
    Slower,

    /// <summary>What else there is to do.</summary>
    WhatElse,

    /// <summary>What about cross-training.</summary>
    CrossTrainingAsked,

    /// <summary>Tomorrow and the days after.</summary>
    NextDays,

    /// <summary>What would change the advice.</summary>
    WhatWouldChange,

    /// <summary>Keep it short.</summary>
    Shorter,

    /// <summary>What the skill has heard so far.</summary>
    WhatDidYouHear,

    /// <summary>Why the skill asks that.</summary>
    WhyDoYouAsk,

    /// <summary>What the skill's question means.</summary>
    ExplainQuestion,

    /// <summary>Back to the question before.</summary>
    GoBack,

    /// <summary>From the beginning.</summary>
    StartOver,

    /// <summary>What to do or say now.</summary>
    Help,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>Enough.</summary>
    Stop,

    /// <summary>What was heard is wrong.</summary>
    Correction,

    /// <summary>The runner does not agree with the advice.</summary>
    Disagree,

    /// <summary>The runner only asked and does not have it.</summary>
    OnlyAsking,

    /// <summary>Whether to run today: check the legs.</summary>
    Check,

    /// <summary>When running is all right again.</summary>
    WhenCanIRun,

    /// <summary>Where the advice comes from.</summary>
    Sources,
}
