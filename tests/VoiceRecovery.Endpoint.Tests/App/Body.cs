using System.Globalization;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>Bodies of requests.</summary>
internal static class Body
{
    public static string Launch(TimeSpan? age = null, string skillId = RunningApp.SkillId) =>
        Of("\"type\": \"LaunchRequest\"", age, skillId);

    public static string Intent(string name) => Of($$"""
        "type": "IntentRequest", "intent": { "name": "{{name}}" }
        """);

    public static string SessionEnded() => Of("\"type\": \"SessionEndedRequest\", \"reason\": \"USER_INITIATED\"");

    /// <summary>A request that is refused for nothing but its length.</summary>
    public static string LaunchOf(int length)
    {
        var body = Launch();
        return body + new string(' ', length - body.Length);
    }

    private static string Of(string request, TimeSpan? age = null, string skillId = RunningApp.SkillId) => $$"""
        {
          "version": "1.0",
          "session": {
            "new": true, "sessionId": "session-canary", "attributes": {},
            "application": { "applicationId": "{{skillId}}" }, "user": { "userId": "user-canary" }
          },
          "context": {
            "System": {
              "application": { "applicationId": "{{skillId}}" }, "device": { "deviceId": "device-canary", "supportedInterfaces": {} },
              "apiEndpoint": "https://api.amazonalexa.com", "apiAccessToken": "token-canary"
            }
          },
          "request": {
            {{request}}, "requestId": "request-canary", "locale": "en-GB",
            "timestamp": "{{(StillTime.Start - (age ?? TimeSpan.Zero)).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}}"
          }
        }
        """;
}
