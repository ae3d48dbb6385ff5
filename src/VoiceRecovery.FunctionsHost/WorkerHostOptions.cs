namespace VoiceRecovery.FunctionsHost;

/// <summary>What is run, and how.</summary>
/// <param name="Folder">The folder of a built or published isolated worker.</param>
public sealed record WorkerHostOptions(string Folder)
{
    /// <summary>Where callers come; 0 takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>Environment variables that the worker gets beside those of this process; an empty one is removed.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Takes each line of the log, from any thread.</summary>
    public Action<WorkerLog> Log { get; init; } = _ => { };

    /// <summary>How long a worker may take until it is ready; 60 s, as the Functions host gives it.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a worker may end within <see cref="CrashMemory"/> before the host gives up; 3, as the Functions host
    /// counts.</summary>
    public int MostCrashes { get; init; } = 3;

    /// <summary>For how long an ended worker is remembered: 30 minutes, as by the Functions host.</summary>
    public static TimeSpan CrashMemory { get; } = TimeSpan.FromMinutes(30);
}
