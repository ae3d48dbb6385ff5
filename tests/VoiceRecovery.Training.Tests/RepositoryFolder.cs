using System.Reflection;

namespace VoiceRecovery.Training.Tests;

/// <summary>Where the repository is that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
