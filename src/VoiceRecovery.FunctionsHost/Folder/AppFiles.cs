using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace VoiceRecovery.FunctionsHost.Folder;

/// <summary>The JSON files of a function app, as far as they are read here. They may hold comments.</summary>
[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true, ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(HostFile))]
[JsonSerializable(typeof(LocalSettingsFile))]
[JsonSerializable(typeof(WorkerFile))]
internal sealed partial class AppFiles : JsonSerializerContext
{
    /// <exception cref="WorkerHostException">The file is not JSON of the right form; the message names it.</exception>
    public static T Read<T>(string path, JsonTypeInfo<T> form)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), form) ?? throw new JsonException("It holds null.");
        }
        catch (JsonException exception)
        {
            throw new WorkerHostException($"{path} is not as it should be: {exception.Message}", exception);
        }
    }
}

internal sealed record HostFile(HostExtensions? Extensions);

internal sealed record HostExtensions(HttpExtension? Http);

internal sealed record HttpExtension(string? RoutePrefix);

internal sealed record LocalSettingsFile(bool IsEncrypted, Dictionary<string, JsonElement>? Values, LocalHost? Host);

internal sealed record LocalHost(int? LocalHttpPort);

internal sealed record WorkerFile(WorkerDescription? Description);

internal sealed record WorkerDescription(string? Language, string? DefaultExecutablePath, string? DefaultWorkerPath);
