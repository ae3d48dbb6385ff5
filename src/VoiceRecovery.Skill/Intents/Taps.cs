using System.Text.Json;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill.Intents;

/// <summary>
/// A touch as the intent that its words would be. Only what our own screens send is understood: a known token, a known intent, and
/// perhaps one slot that can be touched, with a value that it can have.
/// </summary>
internal static class Taps
{
    /// <summary>The intent; null for a touch that is not ours.</summary>
    public static Intent? Read(UserEventRequest touch)
    {
        if (Words.Find<ScreenKind>(touch.Token) is null)
        {
            return null;
        }

        return touch.Arguments switch
        {
            [var intent] when Name(intent) is { } name => new Intent { Name = name },
            [var intent, var slot, var value] when Name(intent) is { } name && Text(slot) is { } filled && Text(value) is { } chosen
                && CanHold(filled, chosen) =>
                new Intent
                {
                    Name = name,
                    Slots = new Dictionary<string,
                    Slot>(StringComparer.Ordinal)
                    { [filled] = Filled(filled, chosen) }
                },
            _ => null,
        };
    }

    private static string? Name(JsonElement argument) => Text(argument) is { } name && IntentTable.Knows(name) ? name : null;

    private static string? Text(JsonElement argument) => argument.ValueKind == JsonValueKind.String ? argument.GetString() : null;

    private static bool CanHold(string slot, string value) => slot switch
    {
        SlotNames.Activity => Words.Find<Activity>(value) is not null,
        SlotNames.Side => Words.Find<LegSide>(value) is not null,
        SlotNames.SorenessLevel => int.TryParse(value, out var level) && level is >= Soreness.Lowest and <= Soreness.Highest,
        SlotNames.DaysSinceHardRun => int.TryParse(value, out var days) && days is >= 0 and <= DaysSinceHardRun.Longest,
        _ => false,
    };

    // As Alexa resolves what is spoken.
    private static Slot Filled(string slot, string value) => new()
    {
        Name = slot,
        Value = value,
        Resolutions = slot is SlotNames.Activity or SlotNames.Side
            ? new Resolutions
            {
                ResolutionsPerAuthority =
                [
                    new() { Status = new() { Code = ResolutionStatus.SuccessMatch },
                        Values = [new() { Value = new Entity { Id = value, Name = value } }] },
                ],
            }
            : null,
    };
}
