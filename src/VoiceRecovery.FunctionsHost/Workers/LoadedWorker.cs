namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>A worker that serves.</summary>
/// <param name="Connection">The conversation with it.</param>
/// <param name="Http">Where it takes requests.</param>
/// <param name="Functions">Its functions.</param>
internal sealed record LoadedWorker(WorkerConnection Connection, Uri Http, FunctionIndex Functions);
