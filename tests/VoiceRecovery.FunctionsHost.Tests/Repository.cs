using System.Reflection;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>Where the repository is that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The isolated worker as it is published by <c>bash tests/publish.sh</c>.</summary>
    public static string PublishedWorker { get; } = Path.Combine(Root, "artifacts", "functions");
}
