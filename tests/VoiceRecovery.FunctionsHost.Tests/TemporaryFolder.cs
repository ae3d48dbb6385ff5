namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>A folder with the files of a function app, for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("voice-recovery-").FullName;

    public TemporaryFolder With(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    /// <summary>A worker that is a line of shell.</summary>
    public TemporaryFolder WithWorker(string line)
    {
        With("worker.config.json", """{ "description": { "language": "dotnet-isolated", "defaultExecutablePath": "worker" } }""");
        With("worker", $"#!/bin/sh\n{line}\n");
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("A line of shell needs a shell.");
        }
        File.SetUnixFileMode(System.IO.Path.Combine(Path, "worker"), UnixFileMode.UserRead | UnixFileMode.UserWrite
            | UnixFileMode.UserExecute);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
