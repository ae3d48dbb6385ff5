namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>The custom handler as it is published for the Functions host, by <c>bash tests/publish.sh</c>.</summary>
internal static class PublishedHandler
{
    /// <summary>The folder to zip and deploy.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "custom-handler");

    /// <summary>Whether it is there: where nothing links native code it is not.</summary>
    public static bool Exists => File.Exists(Path.Combine(Folder, "VoiceRecovery.CustomHandler"));
}
