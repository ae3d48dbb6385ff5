using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads an intent with its slots.</summary>
internal static class IntentReader
{
    /// <summary>Reads the intent; null when the value is not an object.</summary>
    public static Intent? Read(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? name = null;
        var confirmation = ConfirmationStatus.None;
        Dictionary<string, Slot>? slots = null;
        while (reader.NextProperty())
        {
            if (reader.At("name"u8)) name = reader.Text();
            else if (reader.At("confirmationStatus"u8)) confirmation = ConfirmationStatusConverter.Words.Read(ref reader);
            else if (reader.At("slots"u8)) slots = ReadSlots(ref reader);
            else reader.Skip();
        }

        var intent = new Intent { Name = name ?? "", ConfirmationStatus = confirmation };
        return slots is null ? intent : intent with { Slots = slots };
    }

    private static Dictionary<string, Slot>? ReadSlots(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal);
        while (reader.NextProperty())
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ReadSlot(ref reader, name) is { } slot)
                slots[name] = slot;
        }

        return slots;
    }

    private static Slot? ReadSlot(ref Utf8JsonReader reader, string key)
    {
        if (!reader.EnterObject())
            return null;

        var name = key;
        var confirmation = ConfirmationStatus.None;
        string? value = null;
        string? source = null;
        Resolutions? resolutions = null;
        SlotValue? slotValue = null;
        while (reader.NextProperty())
        {
            if (reader.At("name"u8)) name = reader.TextLike(key) ?? key;
            else if (reader.At("value"u8)) value = reader.Text();
            else if (reader.At("confirmationStatus"u8)) confirmation = ConfirmationStatusConverter.Words.Read(ref reader);
            else if (reader.At("source"u8)) source = reader.TextLike("USER");
            else if (reader.At("resolutions"u8)) resolutions = ResolutionReader.Read(ref reader);
            else if (reader.At("slotValue"u8)) slotValue = ReadSlotValue(ref reader, value, resolutions);
            else reader.Skip();
        }

        return new Slot
        {
            Name = name,
            Value = value,
            ConfirmationStatus = confirmation,
            Source = source,
            Resolutions = resolutions,
            SlotValue = slotValue,
        };
    }

    // What is probably the same as in the older form of the slot, which stands before it, is not read into new strings.
    private static SlotValue? ReadSlotValue(ref Utf8JsonReader reader, string? before, Resolutions? resolvedBefore)
    {
        if (!reader.EnterObject())
            return null;

        var type = SlotValueType.Simple;
        string? value = null;
        Resolutions? resolutions = null;
        List<SlotValue>? values = null;
        while (reader.NextProperty())
        {
            if (reader.At("type"u8)) type = SlotValueTypeConverter.Words.Read(ref reader);
            else if (reader.At("value"u8)) value = reader.TextLike(before);
            else if (reader.At("resolutions"u8)) resolutions = ResolutionReader.Read(ref reader, resolvedBefore);
            else if (reader.At("values"u8)) values = ReadSlotValues(ref reader);
            else reader.Skip();
        }

        return new SlotValue { Type = type, Value = value, Resolutions = resolutions, Values = values };
    }

    private static List<SlotValue>? ReadSlotValues(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray())
            return null;

        var values = new List<SlotValue>();
        while (reader.NextItem())
        {
            if (ReadSlotValue(ref reader, null, null) is { } value)
                values.Add(value);
        }

        return values;
    }
}
