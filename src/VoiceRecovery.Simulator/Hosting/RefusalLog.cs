using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Simulator;

/// <summary>Overhears why the skill refuses requests. A caller learns no more than a status, and should not; the desk may know.</summary>
internal sealed class RefusalLog : ILoggerProvider, ILogger
{
    private volatile string? _last;

    /// <summary>The reason for the last refusal since this was last read.</summary>
    public string? TakeLast()
    {
        var last = _last;
        _last = null;
        return last;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IEnumerable<KeyValuePair<string, object?>> values && values.FirstOrDefault(value => value.Key == "Reason").Value is string reason)
            _last = reason;
    }

    public void Dispose()
    {
    }
}
