using Microsoft.Extensions.Logging;

namespace VoiceRecovery.FunctionsHost;

/// <summary>One line that a worker, or the host about a worker, has logged.</summary>
/// <param name="Category">Who logged it: a logger's category, "console" for what the process printed, or "host".</param>
/// <param name="Level">How serious it is.</param>
/// <param name="Message">The line.</param>
public sealed record WorkerLog(string Category, LogLevel Level, string Message)
{
    /// <summary>The category of what the worker's process printed.</summary>
    public const string Console = "console";

    /// <summary>The category of what the host says.</summary>
    public const string Host = "host";
}
