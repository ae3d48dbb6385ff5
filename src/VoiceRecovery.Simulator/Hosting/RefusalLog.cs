using System.Text.RegularExpressions;
using VoiceRecovery.FunctionsHost;

namespace VoiceRecovery.Simulator;

/// <summary>Overhears why the skill refuses requests. A caller learns no more than a status, and should not; the desk may know.</summary>
internal sealed partial class RefusalLog
{
    /// <summary>The category under which the app says why.</summary>
    public const string Category = "VoiceRecovery.Endpoint.AlexaEndpoint";

    private volatile string? _last;

    /// <summary>The reason for the last refusal since this was last read.</summary>
    public string? TakeLast()
    {
        var last = _last;
        _last = null;
        return last;
    }

    /// <summary>Takes a line of the worker's log.</summary>
    public void Hear(WorkerLog line)
    {
        if (line.Category == Category && Refusal().Match(line.Message) is { Success: true } refusal)
        {
            _last = refusal.Groups["reason"].Value;
        }
    }

    [GeneratedRegex(@"^Invocation \S+ (is refused|cannot be served): (?<reason>\w+)\.$", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Refusal();
}
