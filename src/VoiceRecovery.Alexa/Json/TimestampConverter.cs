using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>Alexa writes timestamps in ISO 8601; skill events and some device requests have carried epoch milliseconds.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    private static readonly long EarliestMilliseconds = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LatestMilliseconds = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => FromText(ref reader),
            JsonTokenType.Number => FromEpoch(ref reader),
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime);

    private static DateTimeOffset FromText(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetDateTime(out var clock) || !reader.TryGetDateTimeOffset(out var moment))
            throw new JsonException();

        // Without an offset .NET would take the host's time zone; Alexa means UTC.
        return clock.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(clock, TimeSpan.Zero) : moment.ToUniversalTime();
    }

    private static DateTimeOffset FromEpoch(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var milliseconds)
        && milliseconds >= EarliestMilliseconds
        && milliseconds <= LatestMilliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw new JsonException();
}
