using System.Reflection;

namespace VoiceRecovery.Core.Tests;

/// <summary>Where the files of this repository are.</summary>
public static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string File(string path) => Path.Combine(Root, path);
}
