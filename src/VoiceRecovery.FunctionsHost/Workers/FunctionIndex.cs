using System.Text.Json;
using VoiceRecovery.FunctionsHost.Front;
using VoiceRecovery.FunctionsHost.Protocol;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>What a worker says of its functions, told apart: those with an HTTP trigger, and the others with the reason why they are not
/// served.</summary>
internal sealed record FunctionIndex(IReadOnlyDictionary<string, (HttpFunction Function, RpcFunctionMetadata Metadata)> Http,
    IReadOnlyList<string> Refused)
{
    private const string HttpTrigger = "httpTrigger";

    public static FunctionIndex Of(IEnumerable<RpcFunctionMetadata> functions, string routePrefix)
    {
        var http = new Dictionary<string, (HttpFunction, RpcFunctionMetadata)>(StringComparer.OrdinalIgnoreCase);
        var refused = new List<string>();
        foreach (var function in functions)
        {
            var trigger = TriggerOf(function);
            if (TypeOf(trigger) is { } type && type.Equals(HttpTrigger, StringComparison.OrdinalIgnoreCase))
            {
                http.Add(function.Name, (Describe(function.Name, trigger, routePrefix), function));
            }
            else
            {
                refused.Add($"Function '{function.Name}' is not served: its trigger is {TypeOf(trigger) ?? "missing"}, "
                    + "and only HTTP triggers are known here.");
            }
        }
        return new(http, refused);
    }

    private static JsonElement TriggerOf(RpcFunctionMetadata function) => function.RawBindings
        .Select(binding => JsonElement.Parse(binding))
        .FirstOrDefault(binding => TypeOf(binding)?.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase) == true);

    private static HttpFunction Describe(string name, JsonElement trigger, string routePrefix)
    {
        var route = Text(trigger, "route") ?? name;
        string[] methods = trigger.TryGetProperty("methods", out var listed) && listed.ValueKind == JsonValueKind.Array
            ? [.. listed.EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())]
            : [];
        return new(name, Text(trigger, "name") ?? "", PathOf(routePrefix, route), methods);
    }

    private static string PathOf(string prefix, string route) =>
        "/" + string.Join('/', ((string[])[prefix, route.Trim('/')]).Where(part => part.Length > 0));

    private static string? TypeOf(JsonElement binding) => Text(binding, "type");

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
