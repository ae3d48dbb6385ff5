using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>What holds for every skill, turn by turn.</summary>
internal static class TurnChecks
{
    public static IEnumerable<(string Rule, string Detail)> Check(Turn turn, Turn? before)
    {
        if (!turn.Answered)
            yield return ("no answer", turn.Problem ?? "");
        else if (turn.Problem is not null)
            yield return ("problem", turn.Problem);
        foreach (var warning in turn.Exchanges.SelectMany(ResponseChecks.Check))
            yield return (warning.Rule, warning.Message);
        if (before is not null && IsAskedAgain(turn, before))
            yield return ("repeated question",
                $"\"{Question(turn)}\" was asked, answered with \"{turn.Said}\", and asked again in the same words.");
    }

    // The listener gave a value that the slot's own type lists, or a number, and hears the very same question.
    private static bool IsAskedAgain(Turn turn, Turn before) =>
        Elicited(before) is { } slot && Elicited(turn) == slot && Question(turn) is { } question && question == Question(before)
        && turn.Exchanges is [var exchange, ..] && (exchange.Request["request"] as JsonObject)?["intent"] is JsonObject intent
        && IntentJson.Slot(intent, slot) is { } filled && IsMatch(filled);

    private static bool IsMatch(JsonObject slot) =>
        (slot["resolutions"] as JsonObject)?.Objects("resolutionsPerAuthority")
            .Any(authority => (authority["status"] as JsonObject)?.Text("code") is "ER_SUCCESS_MATCH") == true;

    private static string? Elicited(Turn turn) =>
        turn.Directives.OfType<JsonObject>().FirstOrDefault(directive => directive.Text("type") is "Dialog.ElicitSlot")?
            .Text("slotToElicit");

    private static string? Question(Turn turn) =>
        turn.Speech is { } speech && speech.EndsWith('?') ? speech[(speech.LastIndexOfAny(['.', '!', '?'], speech.Length - 2) + 1)..].Trim()
            : null;
}
