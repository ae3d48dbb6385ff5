using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using Xunit.Abstractions;

namespace VoiceRecovery.Infrastructure.Tests;

/// <summary>The infrastructure, held against its own compiler. It reaches no cloud.</summary>
public sealed class BicepTests(ITestOutputHelper output)
{
    [BicepTheory]
    [InlineData("main.bicep")]
    [InlineData("skill.bicep")]
    public async Task Lint_FindsNothing(string file) => Assert.Equal("", (await RunAsync("lint", file)).Errors);

    [BicepFact]
    public async Task Build_OfMain_MakesATemplateWithEveryParameterWithoutAWarning()
    {
        var (template, errors) = await RunAsync("build", "main.bicep", "--stdout");

        Assert.Equal("", errors);
        var json = JsonElement.Parse(template);
        string[] names = ["environmentName", "location", "alexaSkillId", "hosting", "alwaysReadyInstances", "maximumInstances",
            "instanceMemory", "retentionDays"];
        Assert.Equal(names, json.GetProperty("parameters").EnumerateObject().Select(parameter => parameter.Name));
        output.WriteLine($"Bicep built infra/main.bicep into a template of {template.Length} characters, without a warning.");
    }

    [BicepFact]
    public async Task Build_OfSomethingWrong_IsReported()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "wrong.bicep");
        await File.WriteAllTextAsync(file, "param unused string\nresource nothing 'Microsoft.Nothing/nothing@2020-01-01' = {}\n");

        Assert.Contains("BCP", (await RunAsync("build", file, "--stdout")).Errors, StringComparison.Ordinal);
    }

    private static async Task<(string Output, string Errors)> RunAsync(string verb, string file, params string[] options)
    {
        var start = new ProcessStartInfo(Bicep.Path, [verb, Path.Combine(Bicep.Infrastructure, file), .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        return (text, (await errors).Trim());
    }
}

/// <summary>The compiler, and what it compiles.</summary>
internal static class Bicep
{
    public static string Path { get; } = System.IO.Path.GetFullPath(Metadata("Bicep").Replace('\\', '/'));

    public static string Infrastructure { get; } = System.IO.Path.Combine(Metadata("RepositoryRoot"), "infra");

    /// <summary>Why it does not run here; null where it does.</summary>
    public static string? Missing { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 ? null
            : "The compiler of the package runs on Linux with x64.";

    private static string Metadata(string key) =>
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>A test that needs the compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = Bicep.Missing;
}

/// <summary>A test with several cases that needs the compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = Bicep.Missing;
}
