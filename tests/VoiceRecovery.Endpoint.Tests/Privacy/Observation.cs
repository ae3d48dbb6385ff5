using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>Everything that the process tells of itself: logs with their scopes and values, every trace, every measurement's
/// tags.</summary>
internal sealed class Observation : ILoggerProvider
{
    private readonly ConcurrentQueue<string> told = new();
    private readonly ActivityListener traces;
    private readonly MeterListener meters = new();

    public Observation()
    {
        traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(traces);

        meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Measure<byte>();
        Measure<short>();
        Measure<int>();
        Measure<long>();
        Measure<float>();
        Measure<double>();
        Measure<decimal>();
        meters.Start();
    }

    public IReadOnlyCollection<string> Told => told;

    /// <summary>Asks the instruments that are only read when asked.</summary>
    public void Poll() => meters.RecordObservableInstruments();

    public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, told);

    public void Dispose()
    {
        traces.Dispose();
        meters.Dispose();
    }

    private void Measure<T>()
        where T : struct =>
        meters.SetMeasurementEventCallback<T>((instrument, _, tags, _) => told.Enqueue($"metric {instrument.Name} {Text(tags.ToArray())}"));

    private void Record(Activity activity)
    {
        told.Enqueue($"trace {activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} "
            + $"{Text(activity.TagObjects)} {Text(activity.Baggage)}");
        foreach (var happened in activity.Events)
            told.Enqueue($"trace {activity.OperationName} event {happened.Name} {Text(happened.Tags)}");
    }

    private static string Text<T>(IEnumerable<KeyValuePair<string, T>> tags) =>
        string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Recorder(string category, ConcurrentQueue<string> told) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            told.Enqueue($"scope {category} {Values(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?,
            string> formatter) =>
            told.Enqueue($"log {logLevel} {category} {formatter(state, exception)} {Values(state)} {exception}");

        private static string Values<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? Text(values) : $"{state}";
    }
}
