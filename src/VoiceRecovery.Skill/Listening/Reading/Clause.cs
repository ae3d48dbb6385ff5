namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>A stretch of speech with at most one statement.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="PointsBack">Whether it goes on about what the clause before named: "it was brown".</param>
internal readonly record struct Clause(int Start, int End, int Sentence, bool PointsBack)
{
    /// <summary>How many words it has.</summary>
    public int Length => End - Start;
}
