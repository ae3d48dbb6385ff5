using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>What certification does with every skill first: opens it, asks for help, leaves it, says what it cannot know. Sent as requests,
/// so that it works in every language.</summary>
internal sealed class FirstSteps(Echo echo, Recording recording)
{
    private static readonly (SpokenKind Kind, string Intent)[] Steps =
    [
        (SpokenKind.Help, "AMAZON.HelpIntent"), (SpokenKind.Stop, "AMAZON.StopIntent"), (SpokenKind.Cancel, "AMAZON.CancelIntent"),
        (SpokenKind.Fallback, BuiltInIntents.Fallback), (SpokenKind.Home, "AMAZON.NavigateHomeIntent"),
    ];

    public async Task TakeAsync(CancellationToken cancellation)
    {
        await StepAsync(SpokenKind.Launch, null, cancellation);
        foreach (var (kind, intent) in Steps)
        {
            if (!echo.Model.HasIntent(intent))
                continue;
            await StepAsync(SpokenKind.Launch, null, cancellation);
            await StepAsync(kind, intent, cancellation);
            if (kind is SpokenKind.Fallback)
                await StepAsync(SpokenKind.FallbackAgain, intent, cancellation);
        }

        await StepAsync(SpokenKind.Launch, null, cancellation);
        var ended = await echo.SendAsync("(the session ends)",
            new JsonObject { ["request"] = new JsonObject { ["type"] = "SessionEndedRequest", ["reason"] = "USER_INITIATED" } },
            cancellation);
        recording.Add(new Spoken(SpokenKind.End, echo.Model.Locale, "the session ends", null, ended));
    }

    private async Task StepAsync(SpokenKind kind, string? intent, CancellationToken cancellation)
    {
        if (kind is SpokenKind.Launch)
            echo.StartAfresh();
        var request = intent is null
            ? new JsonObject { ["type"] = "LaunchRequest" }
            : new JsonObject { ["type"] = "IntentRequest", ["intent"] = IntentJson.Empty(intent, null) };
        var turn = await echo.SendAsync(intent ?? "(launch)", new JsonObject { ["request"] = request }, cancellation);
        recording.Add(new Spoken(kind, echo.Model.Locale, intent ?? "launch", intent, turn));
    }
}
