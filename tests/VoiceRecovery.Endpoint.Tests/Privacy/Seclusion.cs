namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>A process with a console, a working folder and a temporary folder of its own; all of them are the process's again
/// afterwards.</summary>
internal sealed class Seclusion : IDisposable
{
    private const string TemporaryVariable = "TMPDIR";

    private readonly TextWriter output = Console.Out;
    private readonly TextWriter errors = Console.Error;
    private readonly string workingFolder = Directory.GetCurrentDirectory();
    private readonly string? temporaryFolder = Environment.GetEnvironmentVariable(TemporaryVariable);
    private readonly TemporaryFolder own = new();
    private readonly StringWriter console = new();

    public Seclusion()
    {
        var both = TextWriter.Synchronized(console);
        Console.SetOut(both);
        Console.SetError(both);
        Directory.CreateDirectory(System.IO.Path.Combine(own.Path, "temporary"));
        Environment.SetEnvironmentVariable(TemporaryVariable, System.IO.Path.Combine(own.Path, "temporary"));
        Directory.SetCurrentDirectory(own.Path);
    }

    public string Printed
    {
        get
        {
            lock (console)
                return console.ToString();
        }
    }

    /// <summary>The names and the contents of all files that have come to be.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(own.Path, "*", SearchOption.AllDirectories).Select(path => $"file {path} {File.ReadAllText(path)}");

    public void Dispose()
    {
        Console.SetOut(output);
        Console.SetError(errors);
        Directory.SetCurrentDirectory(workingFolder);
        Environment.SetEnvironmentVariable(TemporaryVariable, temporaryFolder);
        own.Dispose();
        console.Dispose();
    }
}
