using System.Text;
using Spectre.Console;
using VoiceRecovery.Simulator;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
try
{
    var editor = new LineEditor("> ");
    // A file or another program gets words, not colours.
    var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
    return await new SimulatorCommand(Simulation.StartAsync, Console.In, Console.Out, Console.Error, console, editor.Read)
        .InvokeAsync(args, interrupted.Token);
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    return 130;
}
