using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>Reads an enumeration from Alexa's words without making a string; a word it does not know becomes the default.</summary>
internal abstract class WireWordConverter<T>(params (T Value, string Word)[] words) : JsonConverter<T>
    where T : struct, Enum
{
    private readonly (T Value, byte[] Word)[] words = [.. words.Select(pair => (pair.Value, Encoding.UTF8.GetBytes(pair.Word)))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public T Read(ref Utf8JsonReader reader) => ReadOrNull(ref reader) ?? default;

    /// <summary>Null when the value is not a string.</summary>
    public T? ReadOrNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        foreach (var (value, word) in words)
        {
            if (reader.ValueTextEquals(word))
                return value;
        }

        return default(T);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, word) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(word);
                return;
            }
        }

        writer.WriteStringValue("UNKNOWN"u8);
    }
}

internal sealed class DialogStateConverter() : WireWordConverter<DialogState>(
    (DialogState.Started, "STARTED"),
    (DialogState.InProgress, "IN_PROGRESS"),
    (DialogState.Completed, "COMPLETED"))
{
    public static readonly DialogStateConverter Words = new();
}

internal sealed class ConfirmationStatusConverter() : WireWordConverter<ConfirmationStatus>(
    (ConfirmationStatus.None, "NONE"),
    (ConfirmationStatus.Confirmed, "CONFIRMED"),
    (ConfirmationStatus.Denied, "DENIED"))
{
    public static readonly ConfirmationStatusConverter Words = new();
}

internal sealed class SessionEndedReasonConverter() : WireWordConverter<SessionEndedReason>(
    (SessionEndedReason.UserInitiated, "USER_INITIATED"),
    (SessionEndedReason.Error, "ERROR"),
    (SessionEndedReason.ExceededMaxReprompts, "EXCEEDED_MAX_REPROMPTS"))
{
    public static readonly SessionEndedReasonConverter Words = new();
}

internal sealed class ResolutionStatusConverter() : WireWordConverter<ResolutionStatus>(
    (ResolutionStatus.SuccessMatch, "ER_SUCCESS_MATCH"),
    (ResolutionStatus.SuccessNoMatch, "ER_SUCCESS_NO_MATCH"),
    (ResolutionStatus.ErrorTimeout, "ER_ERROR_TIMEOUT"),
    (ResolutionStatus.ErrorException, "ER_ERROR_EXCEPTION"))
{
    public static readonly ResolutionStatusConverter Words = new();
}

internal sealed class SlotValueTypeConverter() : WireWordConverter<SlotValueType>(
    (SlotValueType.Simple, "Simple"),
    (SlotValueType.List, "List"))
{
    public static readonly SlotValueTypeConverter Words = new();
}
