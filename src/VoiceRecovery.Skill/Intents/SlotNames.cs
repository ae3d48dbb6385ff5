namespace VoiceRecovery.Skill.Intents;

/// <summary>The slots of the interaction model; a test holds both in step.</summary>
public static class SlotNames
{
    public const string SorenessLevel = "sorenessLevel";
    public const string Swelling = "swelling";
    public const string PainLocation = "painLocation";
    public const string Side = "side";
    public const string DaysSinceHardRun = "daysSinceHardRun";
    public const string WarningSign = "warningSign";
    public const string BodySign = "bodySign";

    /// <summary>Of <see cref="IntentNames.DescribeLegs"/>.</summary>
    public const string Description = "description";

    /// <summary>Of <see cref="IntentNames.AskQuestion"/>.</summary>
    public const string Question = "question";

    /// <summary>Of <see cref="IntentNames.Statement"/>.</summary>
    public const string Statement = "statement";

    /// <summary>Of <see cref="IntentNames.Alternatives"/>.</summary>
    public const string Activity = "activity";
}
