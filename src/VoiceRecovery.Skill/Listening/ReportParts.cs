namespace VoiceRecovery.Skill.Listening;

/// <summary>The parts of a report.</summary>
[Flags]
public enum ReportParts
{
    None = 0,
    Soreness = 1,
    Swelling = 2,
    Area = 4,
    Side = 8,
    Days = 16,
    Function = 32,
    Fatigue = 64,
    RestPain = 128,
    Worsening = 256,
    Screen = 512,
}
