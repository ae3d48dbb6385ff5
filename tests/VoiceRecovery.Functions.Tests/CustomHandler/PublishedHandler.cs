using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace VoiceRecovery.Functions.Tests.CustomHandler;

/// <summary>The app as it is published for the Functions host. It is published once, and again where its sources have changed.</summary>
internal static class PublishedHandler
{
    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The folder to zip and deploy.</summary>
    public static string Folder => Published.Value;

    private static string Publish()
    {
        var artifacts = Path.Combine(Repository.Root, "artifacts", "custom-handler");
        var folder = Path.Combine(artifacts, "app");
        var stamp = Path.Combine(artifacts, "sources.sha256");
        var sources = HashOfSources();
        if (File.Exists(stamp) && File.ReadAllText(stamp) == sources)
            return folder;

        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        // With artifacts of its own it leaves alone what the build and the other tests use.
        Run("dotnet", "publish", Path.Combine(Repository.Root, "src", "VoiceRecovery.Functions"), "--configuration", "Release",
            "--output", folder, "--artifacts-path", Path.Combine(artifacts, "build"), "--nologo", "--verbosity", "quiet",
            "-p:FunctionsWorker=Polyfill", "-p:RunAnalyzers=false");
        File.WriteAllText(stamp, sources);
        return folder;
    }

    private static void Run(string file, params string[] args)
    {
        var start = new ProcessStartInfo(file, args) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }

    private static string HashOfSources()
    {
        var root = new DirectoryInfo(Repository.Root);
        var files = root.EnumerateFiles("*.props").Append(new FileInfo(Path.Combine(root.FullName, "host.json")))
            .Concat(SourceFolders(new DirectoryInfo(Path.Combine(root.FullName, "src"))).SelectMany(folder => folder.EnumerateFiles()))
            .Concat(SourceFolders(new DirectoryInfo(Path.Combine(root.FullName, "skill-package", "response"))).SelectMany(folder => folder.EnumerateFiles()))
            .OrderBy(file => file.FullName, StringComparer.Ordinal);
        var list = new StringBuilder();
        foreach (var file in files)
            list.Append(file.FullName).Append(' ').Append(file.Length).Append(' ').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }

    private static IEnumerable<DirectoryInfo> SourceFolders(DirectoryInfo folder) => !folder.Exists || folder.Name is "bin" or "obj" or "node_modules"
        ? []
        : folder.EnumerateDirectories().SelectMany(SourceFolders).Prepend(folder);
}
