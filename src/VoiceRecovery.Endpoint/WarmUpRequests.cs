using System.Text;

namespace VoiceRecovery.Endpoint;

/// <summary>Made-up requests, which between them take the ways that most requests take.</summary>
internal static class WarmUpRequests
{
    private const string Checked = """
        "v":1,"report":{"soreness":4,"swelling":"no","area":"calf","side":"both","daysSinceHardRun":2,"function":"normal","fatigue":"no",
        "restPain":"no","worsening":"no","screen":"clear"}
        """;

    /// <summary>The most frequent first.</summary>
    public static IEnumerable<byte[]> All =>
    [
        Of("\"type\":\"LaunchRequest\""),
        Of(Intent("CheckLegsIntent", Number("sorenessLevel", 4), Resolved("swelling", "no swelling", "no"),
            Resolved("painLocation", "calves", "calf"), Number("daysSinceHardRun", 2))),
        Of(Intent("CheckLegsIntent", Number("sorenessLevel", 2)), Checked),
        Of(Intent("DescribeLegsIntent", Said("description", "my calves are like a six, hill repeats the day before yesterday"))),
        Of(Intent("AMAZON.NoIntent"), Checked + ",\"asking\":\"checkB\""),
        Of(Intent("AskQuestionIntent", Said("question", "should i stretch before running"))),
    ];

    private static byte[] Of(string request, string attributes = "") => Encoding.UTF8.GetBytes(
        $$$"""
        {"version":"1.0","session":{"new":false,"sessionId":"s","attributes":{ {{{attributes}}} },
        "application":{"applicationId":"a"},"user":{"userId":"u"}},
        "context":{"System":{"application":{"applicationId":"a"} } },
        "request":{ {{{request}}},"requestId":"r","timestamp":"2026-01-01T00:00:00Z","locale":"en-US"}}
        """);

    private static string Intent(string name, params ReadOnlySpan<string> slots) =>
        $$$"""
        "type":"IntentRequest","dialogState":"STARTED",
        "intent":{"name":"{{{name}}}","confirmationStatus":"NONE","slots":{ {{{string.Join(',', slots!)}}} } }
        """;

    private static string Number(string slot, int value) => Said(slot, $"{value}");

    private static string Said(string slot, string words) =>
        $$$"""
        "{{{slot}}}":{"name":"{{{slot}}}","value":"{{{words}}}","confirmationStatus":"NONE",
        "slotValue":{"type":"Simple","value":"{{{words}}}"}}
        """;

    private static string Resolved(string slot, string words, string id)
    {
        var resolutions = $$$"""
            {"resolutionsPerAuthority":[{"authority":"x","status":{"code":"ER_SUCCESS_MATCH"},
            "values":[{"value":{"name":"{{{id}}}","id":"{{{id}}}"}}]}]}
            """;
        return $$$"""
            "{{{slot}}}":{"name":"{{{slot}}}","value":"{{{words}}}","resolutions":{{{resolutions}}},
            "slotValue":{"type":"Simple","value":"{{{words}}}","resolutions":{{{resolutions}}}}}
            """;
    }
}
