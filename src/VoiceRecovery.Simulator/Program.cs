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
    return await new SimulatorCommand(Simulation.StartAsync, Console.In, Console.Out, Console.Error, AnsiConsole.Console, editor.Read)
        .InvokeAsync(args, interrupted.Token);
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    return 130;
}
