using System.CommandLine;
using VoiceRecovery.FunctionsHost;
using VoiceRecovery.FunctionsHost.Folder;

const int DefaultPort = 7071;

var folder = new Argument<string>("FOLDER") { Description = "The folder of a built or published isolated worker." };
var port = new Option<int?>("--port")
{
    Description = $"Where callers come; {DefaultPort}, or what local.settings.json says.",
    HelpName = "PORT"
};
var root = new RootCommand("Runs the HTTP functions of an isolated worker on this machine, as the Azure Functions host does.") { folder,
    port };
root.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(folder)!, parsed.GetValue(port), cancellation));
return await root.Parse(args).InvokeAsync();

static async Task<int> RunAsync(string folder, int? port, CancellationToken cancellation)
{
    try
    {
        var settings = LocalSettings.Find(folder, Directory.GetCurrentDirectory());
        var options = new WorkerHostOptions(folder)
        {
            Port = port ?? settings.Port ?? DefaultPort,
            Variables = settings.NotSet(),
            Log = Tell,
        };
        await using var host = await WorkerHost.StartAsync(options, cancellation);
        Console.Out.Write(host.Banner);
        await host.GivenUp.WaitAsync(cancellation);
        return 0;
    }
    catch (WorkerHostException problem)
    {
        await Console.Error.WriteLineAsync(problem.Message);
        return 1;
    }
    catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
    {
        return 0;
    }
}

// What a worker says of itself when it starts has no category; 'func start' does not show it either.
static void Tell(WorkerLog line)
{
    if (line.Category.Length > 0)
    {
        Console.Error.WriteLine($"{line.Level} {line.Category}: {line.Message}");
    }
}
