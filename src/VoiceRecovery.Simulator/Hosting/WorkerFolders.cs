using System.Reflection;

namespace VoiceRecovery.Simulator;

/// <summary>Where the app's builds are: beside a published simulator, or where the build of this repository leaves them.</summary>
internal static class WorkerFolders
{
    private const string Shipped = "VoiceRecovery.Functions";
    private const string Desk = "VoiceRecovery.DeskWorker";

    /// <summary>
    /// The app as it is deployed, where OpenSSL lets variables bring an authority; elsewhere the same app with an entry that brings it in
    /// code.
    /// </summary>
    public static string OfThisSystem => Of(OperatingSystem.IsLinux() ? Shipped : Desk);

    /// <summary>The app with an entry that brings the authority in code, on any system.</summary>
    public static string WithAuthorityInCode => Of(Desk);

    private static string Of(string name)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "workers", name);
        return Directory.Exists(beside) ? beside : Built(name);
    }

    private static string Built(string name) => typeof(WorkerFolders).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == name).Value!;
}
