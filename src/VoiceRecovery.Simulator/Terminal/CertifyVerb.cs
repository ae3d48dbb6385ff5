using Spectre.Console;

namespace VoiceRecovery.Simulator;

/// <summary>How a certification is reported.</summary>
/// <param name="Responses">A file for one response of every kind, one a line.</param>
/// <param name="Explained">A file of explanations; with one, a warning that it does not explain counts as a failure.</param>
internal sealed record CertifyOptions(bool Json, string? Html, bool NoColour, string? Explained, string? Responses);

/// <summary>Checks a package, and the skill behind it, against the rules of certification.</summary>
internal sealed class CertifyVerb(StartSimulation start, TextWriter output, IAnsiConsole console)
{
    /// <returns>Whether nothing failed, and with explanations, whether all warnings are explained.</returns>
    /// <exception cref="SkillPackageException">There is no package, or a file of the options cannot be used.</exception>
    /// <exception cref="SkillHostException">The skill does not start.</exception>
    public async Task<bool> RunAsync(SimulationOptions options, CertifyOptions certify, CancellationToken cancellation)
    {
        if (certify.NoColour || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        var folder = Folder(options);
        var files = PackageFiles.Read(folder);
        var explanations = certify.Explained is { } file ? Explanations.Read(file) : Explanations.None;
        IReadOnlyList<string> locales =
            [.. files.Models.Select(model => model.Locale).OrderByDescending(locale => locale == options.Locale)];
        await using var simulation = await StartAsync(options, files, locales, cancellation);
        var subject = new CertificationSubject(Name(files), files, locales, simulation?.Desk, NoDesk(options, files));
        var report = await CertificationProgress
            .ShowAsync(console, certify.Json, tell => CertificationRun.HoldAsync(subject, explanations, tell, cancellation));
        await ReportAsync(report, certify, cancellation);
        return report.Passes && (certify.Explained is null || report.Unexplained == 0);
    }

    private async Task ReportAsync(CertificationReport report, CertifyOptions certify, CancellationToken cancellation)
    {
        if (certify.Html is { } page)
            await WriteAsync(page, CertificationPage.Write(report), cancellation);
        if (certify.Responses is { } responses)
            await WriteAsync(responses, string.Concat(report.Responses.Select(response => response + "\n")), cancellation);
        if (certify.Json)
            await output.WriteLineAsync(CertificationJson.Write(report));
        else
            new CertificationText(console).Write(report);
    }

    private static async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SkillPackageException($"The file cannot be written: {problem.Message}", problem);
        }
    }

    private async Task<Simulation?> StartAsync(SimulationOptions options, PackageFiles files, IReadOnlyList<string> locales,
        CancellationToken cancellation) =>
        files.Models.Count > 0 && files.Models.All(model => model.Model is not null) && (options.Endpoint is not null || IsOurs(options))
            ? await start(options with { Package = files.Folder, Locale = locales[0] }, cancellation)
            : null;

    private static string NoDesk(SimulationOptions options, PackageFiles files) => options.Endpoint is null && !IsOurs(options)
        ? "Name the address of the skill that belongs to this package: --endpoint URL."
        : $"First fix the model: {files.Models.FirstOrDefault(model => model.Model is null)?.Problem ?? "there is none"}";

    // The skill that this program starts by itself answers for its own package only.
    private static bool IsOurs(SimulationOptions options)
    {
        try
        {
            return options.Package is null
                || Path.GetFullPath(SkillPackage.Find(AppContext.BaseDirectory).Folder) == Path.GetFullPath(options.Package)
                .TrimEnd(Path.DirectorySeparatorChar);
        }
        catch (SkillPackageException)
        {
            return false;
        }
    }

    private static string Folder(SimulationOptions options)
    {
        if (options.Package is null)
            return SkillPackage.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory).Folder;
        return Directory.Exists(options.Package)
            ? options.Package
            : throw new SkillPackageException(
                $"There is no folder {Path.GetFullPath(options.Package)}. Name a skill package with --skill-package DIR.");
    }

    private static string Name(PackageFiles files) =>
        files.StoreTexts.Select(store => store.Text.Text("name")).FirstOrDefault(name => name is { Length: > 0 }) ?? files.Folder;
}
