namespace VoiceRecovery.Core;

/// <summary>What the runner is advised to do, least to most cautious. The numbers order them: a higher floor wins.</summary>
public enum AdviceLevel
{
    /// <summary>Run as planned.</summary>
    RunAsPlanned = 0,

    /// <summary>A short, easy run is reasonable.</summary>
    EasyRun = 1,

    /// <summary>No run; gentle low-impact activity instead.</summary>
    CrossTrain = 2,

    /// <summary>Rest from running.</summary>
    Rest = 3,

    /// <summary>Don't run; see a clinician.</summary>
    SeeClinician = 4,

    /// <summary>Stop; call the emergency number.</summary>
    Emergency = 5,
}

/// <summary>How soon to see a clinician, least to most urgent.</summary>
public enum Urgency
{
    /// <summary>In the next few days.</summary>
    Soon = 0,

    /// <summary>Today.</summary>
    Today = 1,
}
