namespace VoiceRecovery.FunctionsHost.Folder;

/// <summary>The folder of an isolated worker, as a build or a publish leaves it.</summary>
/// <param name="Path">Where it is, from the root.</param>
/// <param name="Executable">What is started.</param>
/// <param name="Entry">The app's assembly, which the executable is given first; null where the app is an executable of its own.</param>
/// <param name="RoutePrefix">What stands before each route, without slashes around it; may be empty.</param>
internal sealed record WorkerFolder(string Path, string Executable, string? Entry, string RoutePrefix)
{
    private const string Language = "dotnet-isolated";
    private const string Runtime = "dotnet";

    /// <summary>The name of the app.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Entry) ?? System.IO.Path.GetFileName(Executable);

    /// <exception cref="WorkerHostException">There is no isolated worker in the folder; the message says what is missing.</exception>
    public static WorkerFolder Read(string folder)
    {
        var path = System.IO.Path.GetFullPath(folder);
        if (!Directory.Exists(path))
        {
            throw new WorkerHostException($"There is no folder {path}.");
        }
        var config = System.IO.Path.Combine(path, "worker.config.json");
        if (!File.Exists(config))
        {
            throw new WorkerHostException(
                $"{path} holds no isolated worker: worker.config.json is missing. Build or publish the app, "
                    + "and name the folder that this makes.");
        }
        var description = AppFiles.Read(config, AppFiles.Default.WorkerFile).Description;
        if (description is not { Language: Language, DefaultExecutablePath: { Length: > 0 } executable })
        {
            throw new WorkerHostException($"{config} describes a worker of '{description?.Language}'; only {Language} is known here.");
        }
        var prefix = HostJson.RoutePrefixIn(path);
        return executable == Runtime
            ? new(path, Runtime, description.DefaultWorkerPath, prefix)
            : new(path, System.IO.Path.Combine(path, executable), null, prefix);
    }
}
