using System.Text.Json;
using VoiceRecovery.FunctionsHost.Protocol;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>functions.metadata: what the build wrote of an app's functions, for a worker that leaves it to the host to look
/// there.</summary>
internal static class MetadataFile
{
    private const string FileName = "functions.metadata";

    public static IEnumerable<RpcFunctionMetadata> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? [.. JsonElement.Parse(File.ReadAllBytes(path)).EnumerateArray()
            .Select(function => Describe(function, folder))] : [];
    }

    private static RpcFunctionMetadata Describe(JsonElement function, string folder)
    {
        var described = new RpcFunctionMetadata
        {
            Name = function.GetProperty("name").GetString(),
            ScriptFile = function.GetProperty("scriptFile").GetString(),
            EntryPoint = function.GetProperty("entryPoint").GetString(),
            Directory = folder,
            FunctionId = Guid.NewGuid().ToString(),
        };
        foreach (var binding in function.GetProperty("bindings").EnumerateArray())
        {
            described.RawBindings.Add(binding.GetRawText());
            described.Bindings[binding.GetProperty("name").GetString()!] = new BindingInfo
            {
                Type = binding.GetProperty("type").GetString(),
                Direction = Enum.Parse<BindingInfo.Types.Direction>(binding.GetProperty("direction").GetString()!, ignoreCase: true),
            };
        }
        return described;
    }
}
