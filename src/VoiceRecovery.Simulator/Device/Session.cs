using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>An open session as Alexa keeps it between turns.</summary>
/// <param name="IsNew">Whether the next request is its first.</param>
/// <param name="Dialog">The intent whose slots are being collected, if any.</param>
/// <param name="Reprompt">What is said once more after silence.</param>
internal sealed record Session(string Id, bool IsNew, JsonObject Attributes, OpenDialog? Dialog, string? Reprompt, bool WasSilent)
{
    /// <summary>A new session. The same number gives the same id, so that a conversation can be held again word for word.</summary>
    public static Session Start(int number) =>
        new($"amzn1.echo-api.session.{new Guid(number, 0, 0, new byte[8])}", true, [], null, null, false);

    public Expectation Expecting => Dialog?.Expecting ?? Expectation.Anything;
}

/// <summary>A dialog that waits for the listener.</summary>
/// <param name="Intent">The intent with all values collected so far.</param>
internal sealed record OpenDialog(JsonObject Intent, Expectation Expecting)
{
    public string IntentName => Intent.Text("name") ?? "";
}
