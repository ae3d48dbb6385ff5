namespace VoiceRecovery.Simulator;

/// <summary>A request that certification sends, or one that Alexa never would.</summary>
/// <param name="Prepare">The bodies and headers to send; none where this desk cannot make them.</param>
/// <param name="MayPass">Whether it must be answered; else it must be refused.</param>
internal sealed record RequestProbe(CertificationRule Rule, Func<ProbeKit, IEnumerable<Probe>> Prepare, bool MayPass = false);
