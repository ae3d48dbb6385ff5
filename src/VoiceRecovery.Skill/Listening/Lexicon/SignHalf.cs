namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>Halves of signs that only count together.</summary>
[Flags]
internal enum SignHalf
{
    None = 0,
    VeryHardMuscle = 1,
    HardMuscle = 2,
    SeverePain = 4,
    MildPain = 8,
    Redness = 16,
    Spreading = 32,
    StiffNeck = 64,
    VeryUnwell = 128,
    Weakness = 256,
}
