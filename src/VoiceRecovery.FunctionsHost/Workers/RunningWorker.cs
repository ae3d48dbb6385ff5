namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>A worker's process, and what is known of it since it has been ready.</summary>
internal sealed record RunningWorker(WorkerProcess Process, LoadedWorker Loaded);
