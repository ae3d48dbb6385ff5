namespace VoiceRecovery.Simulator;

/// <summary>Something that must not happen, and where.</summary>
/// <param name="Session">Which session of the run, from 1.</param>
/// <param name="Turn">Which turn of it, from 1.</param>
/// <param name="Rule">A short name of what was broken.</param>
internal sealed record Finding(int Session, int Turn, string Rule, string Detail);

/// <summary>One generated session.</summary>
/// <param name="Transcript">As `run` plays it again.</param>
/// <param name="Levels">The advice that each report got, as JSON; empty for other skills.</param>
internal sealed record StressSession(int Number, int Turns, IReadOnlyList<Finding> Findings, string Transcript, IReadOnlyDictionary<string,
    string> Levels);
