using System.Globalization;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>Whole envelopes, with all that Alexa can send in them.</summary>
internal static class Envelope
{
    /// <summary>An envelope; <paramref name="secret"/> gives the ids and tokens in it by their names.</summary>
    public static JsonObject Of(JsonObject request, Func<string, string> secret, JsonNode? attributes = null,
        string skillId = RunningApp.SkillId)
    {
        request["requestId"] ??= secret("requestId");
        request["locale"] ??= "en-GB";
        request["timestamp"] ??= StillTime.Start.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["version"] = "1.0",
            ["session"] = new JsonObject
            {
                ["new"] = attributes is null,
                ["sessionId"] = secret("sessionId"),
                ["application"] = new JsonObject { ["applicationId"] = skillId },
                ["attributes"] = attributes ?? new JsonObject(),
                ["user"] = User(secret),
            },
            ["context"] = new JsonObject { ["System"] = System(secret, skillId) },
            ["request"] = request,
        };
    }

    public static JsonObject Request(string type) => new() { ["type"] = type };

    /// <summary>An intent with slots, each with its value as it was spoken and, where <paramref name="id"/> gives one, resolved.</summary>
    public static JsonObject Intent(string name, IEnumerable<(string Name, string Value)> slots, Func<string, string?>? id = null)
    {
        var filled = new JsonObject();
        foreach (var (slot, value) in slots)
            filled[slot] = Slot(slot, value, id?.Invoke(slot));
        return new JsonObject
        {
            ["type"] = "IntentRequest",
            ["dialogState"] = "STARTED",
            ["intent"] = new JsonObject { ["name"] = name, ["confirmationStatus"] = "NONE", ["slots"] = filled },
        };
    }

    private static JsonObject Slot(string name, string value, string? id)
    {
        var slot = new JsonObject { ["name"] = name, ["value"] = value, ["confirmationStatus"] = "NONE", ["source"] = "USER" };
        if (id is not null)
        {
            slot["resolutions"] = Resolutions(value, id);
            slot["slotValue"] = new JsonObject { ["type"] = "Simple", ["value"] = value, ["resolutions"] = Resolutions(value, id) };
        }
        return slot;
    }

    private static JsonObject Resolutions(string value, string id) => new()
    {
        ["resolutionsPerAuthority"] = new JsonArray(new JsonObject
        {
            ["authority"] = "amzn1.er-authority.echo-sdk.skill.Type",
            ["status"] = new JsonObject { ["code"] = "ER_SUCCESS_MATCH" },
            ["values"] = new JsonArray(new JsonObject { ["value"] = new JsonObject { ["name"] = value, ["id"] = id } }),
        }),
    };

    private static JsonObject User(Func<string, string> secret) => new()
    {
        ["userId"] = secret("userId"),
        ["accessToken"] = secret("accessToken"),
        ["permissions"] = new JsonObject { ["consentToken"] = secret("consentToken") },
    };

    private static JsonObject System(Func<string, string> secret, string skillId) => new()
    {
        ["application"] = new JsonObject { ["applicationId"] = skillId },
        ["user"] = User(secret),
        ["person"] = new JsonObject { ["personId"] = secret("personId"), ["accessToken"] = secret("personToken") },
        ["unit"] = new JsonObject { ["unitId"] = secret("unitId"), ["persistentUnitId"] = secret("persistentUnitId") },
        ["device"] = new JsonObject { ["deviceId"] = secret("deviceId"), ["supportedInterfaces"] = new JsonObject() },
        ["apiEndpoint"] = "https://api.amazonalexa.com",
        ["apiAccessToken"] = secret("apiAccessToken"),
    };
}
