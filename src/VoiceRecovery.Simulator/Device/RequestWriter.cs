using System.Globalization;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Writes the requests that Alexa sends, from the device and the open session.</summary>
internal sealed class RequestWriter(DeviceProfile device, string applicationId, TimeProvider time)
{
    private const string UserId = "amzn1.ask.account.SIMULATED-LISTENER";

    public const string DeviceId = "amzn1.ask.device.SIMULATED-ECHO";
    public const string ApiAccessToken = "simulated";

    public string ApplicationId { get; } = applicationId;

    /// <summary>The device's day.</summary>
    public DateOnly Today => device.Today(time);

    public JsonObject Launch(Session session) => Envelope(session, new JsonObject { ["type"] = "LaunchRequest" });

    /// <param name="dialogState">Null for an intent without a dialog.</param>
    public JsonObject Intent(Session session, JsonObject intent, string? dialogState)
    {
        var request = new JsonObject { ["type"] = "IntentRequest" };
        if (dialogState is not null)
            request["dialogState"] = dialogState;
        request["intent"] = intent.DeepClone();
        return Envelope(session, request);
    }

    /// <param name="error">What Alexa holds against the skill's last response, for the reason ERROR.</param>
    public JsonObject SessionEnded(Session session, string reason, string? error = null)
    {
        var request = new JsonObject { ["type"] = "SessionEndedRequest", ["reason"] = reason };
        if (error is not null)
            request["error"] = new JsonObject { ["type"] = "INVALID_RESPONSE", ["message"] = error };
        return Envelope(session, request);
    }

    private JsonObject Envelope(Session session, JsonObject request)
    {
        EnvelopeGaps.Merge(request, RequestPart());
        return new JsonObject
        {
            ["version"] = "1.0",
            ["session"] = SessionPart(session, ApplicationId),
            ["context"] = ContextPart(ApplicationId),
            ["request"] = request,
        };
    }

    public JsonObject RequestPart() => new()
    {
        ["requestId"] = "amzn1.echo-api.request." + Guid.NewGuid().ToString(),
        ["timestamp"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["locale"] = device.Locale,
    };

    public static JsonObject SessionPart(Session session, string application) => new()
    {
        ["new"] = session.IsNew,
        ["sessionId"] = session.Id,
        ["application"] = new JsonObject { ["applicationId"] = application },
        ["attributes"] = session.Attributes.DeepClone(),
        ["user"] = new JsonObject { ["userId"] = UserId },
    };

    public JsonObject ContextPart(string application)
    {
        var interfaces = new JsonObject();
        var context = new JsonObject
        {
            ["System"] = new JsonObject
            {
                ["application"] = new JsonObject { ["applicationId"] = application },
                ["user"] = new JsonObject { ["userId"] = UserId },
                ["device"] = new JsonObject { ["deviceId"] = DeviceId, ["supportedInterfaces"] = interfaces },
                ["apiEndpoint"] = "https://api.amazonalexa.com",
                ["apiAccessToken"] = ApiAccessToken,
            },
        };
        if (device.HasScreen)
            AddScreen(context, interfaces);
        return context;
    }

    private static void AddScreen(JsonObject context, JsonObject interfaces)
    {
        interfaces["Alexa.Presentation.APL"] = new JsonObject { ["runtime"] = new JsonObject { ["maxVersion"] = "1.4" } };
        context["Viewport"] = new JsonObject
        {
            ["shape"] = "RECTANGLE",
            ["mode"] = "HUB",
            ["pixelWidth"] = 1280,
            ["pixelHeight"] = 800,
            ["currentPixelWidth"] = 1280,
            ["currentPixelHeight"] = 800,
            ["dpi"] = 160,
            ["touch"] = new JsonArray("SINGLE"),
        };
    }
}
