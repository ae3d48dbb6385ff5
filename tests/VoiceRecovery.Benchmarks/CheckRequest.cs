using System.Text;

namespace VoiceRecovery.Benchmarks;

/// <summary>The request that everything is measured with: a check with four slots, in a session that has been through both safety
/// checks.</summary>
internal static class CheckRequest
{
    public const string SkillId = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";

    private static readonly string Area = """
        "resolutions":{"resolutionsPerAuthority":[{"authority":"amzn1.er-authority.echo-sdk.x.LegArea",
        "status":{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"name":"calf","id":"calf"}}]}]}
        """.ReplaceLineEndings("");

    private static readonly string No = """
        "resolutions":{"resolutionsPerAuthority":[{"authority":"amzn1.er-authority.echo-sdk.x.Swelling",
        "status":{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"name":"no","id":"no"}}]}]}
        """.ReplaceLineEndings("");

    /// <summary>The body, as if made at that time.</summary>
    public static byte[] Body(DateTimeOffset now) => Encoding.UTF8.GetBytes(
        $$"""
        { "version": "1.0",
          "session": { "new": false, "sessionId": "amzn1.echo-api.session.1", "application": { "applicationId": "{{SkillId}}" },
        "user": { "userId": "{{new string('u', 200)}}" },
            "attributes": { "v": 1, "report": { "soreness": 1, "swelling": "no", "area": "calf", "side": "both", "daysSinceHardRun": 1,
        "function": "normal",
              "fatigue": "no", "restPain": "no", "worsening": "no", "screen": "clear" }, "asking": "offerNextDays",
        "advice": { "level": "EasyRun", "reasons": ["Z1", "Z2"] } } },
          "context": { "System": { "application": { "applicationId": "{{SkillId}}" }, "user": { "userId": "{{new string('u', 200)}}" },
            "device": { "deviceId": "{{new string('d', 180)}}", "supportedInterfaces": {} }, "apiEndpoint": "https://api.amazonalexa.com",
        "apiAccessToken": "{{new string('t', 700)}}" } },
          "request": { "type": "IntentRequest", "requestId": "amzn1.echo-api.request.1", "timestamp": "{{now:yyyy-MM-ddTHH:mm:ssZ}}",
        "locale": "en-US", "dialogState": "STARTED",
            "intent": { "name": "CheckLegsIntent", "confirmationStatus": "NONE", "slots": {
              "sorenessLevel": { "name": "sorenessLevel", "value": "3", "confirmationStatus": "NONE", "source": "USER",
        "slotValue": { "type": "Simple", "value": "3" } },
              "swelling": { "name": "swelling", "value": "no swelling", "confirmationStatus": "NONE", "source": "USER", {{No}},
        "slotValue": { "type": "Simple", "value": "no swelling", {{No}} } },
              "painLocation": { "name": "painLocation", "value": "calves", "confirmationStatus": "NONE", "source": "USER", {{Area}},
        "slotValue": { "type": "Simple", "value": "calves", {{Area}} } },
              "daysSinceHardRun": { "name": "daysSinceHardRun", "value": "2", "confirmationStatus": "NONE", "source": "USER",
        "slotValue": { "type": "Simple", "value": "2" } } } } } }
        """);
}
