using Spectre.Console;

namespace VoiceRecovery.Simulator;

/// <summary>The page in a browser, until it is interrupted.</summary>
internal sealed class PageVerb(Desk desk, SimulationOptions options, IAnsiConsole console)
{
    /// <exception cref="SkillHostException">The port cannot be had.</exception>
    public async Task ServeAsync(int port, CancellationToken cancellation)
    {
        await using var server = await PageServer.StartAsync(desk, options, port, cancellation);
        console.Write(new Rule("[bold]Alexa on your desk[/]").LeftJustified());
        var address = server.Address.AbsoluteUri;
        console.MarkupLineInterpolated(
            $"Open [bold link={address}]{address}[/] in a browser on this machine. [grey]Ctrl+C ends it.[/]");
        console.MarkupLine(
            "[grey]Or add[/] -- talk [grey]to talk here,[/] -- run FILE [grey]for a script,[/] -- --help [grey]for the rest.[/]");
        await Task.Delay(Timeout.Infinite, cancellation)
            .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
