using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;

namespace VoiceRecovery.Simulator;

/// <summary>Starts the skill and the device before it.</summary>
internal delegate Task<Simulation> StartSimulation(SimulationOptions options, CancellationToken cancellation);

/// <summary>
/// The command line. Exit codes: 0 every turn was answered (a refused envelope is an answer), 1 some turn was not, a stress run found
/// something, or certification would fail,
/// 2 the simulator could not start or does not understand its arguments.
/// </summary>
internal sealed class SimulatorCommand(StartSimulation start, TextReader input, TextWriter output, TextWriter errors, IAnsiConsole console,
    ReadLine readLine)
{
    public const int Unanswered = 1;
    public const int CannotStart = 2;

    private readonly SimulationArguments _simulation = new();
    private readonly CertifyArguments _certify = new();

    private readonly Option<bool> _json =
        new("--json") { Description = "One line of JSON per turn, and nothing else, on standard output." };

    private readonly Option<int> _port = new("--port")
    {
        Description = "The page's port on 127.0.0.1; a free one if not said.",
        HelpName = "PORT",
        Validators = { NoPort },
    };

    private readonly Option<int[]> _stress = new("--stress")
    {
        Description = "Instead of a script: N generated sessions, the same ones for the same SEED, held to what must never happen.",
        HelpName = "SEED N",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Argument<string> _script = new("FILE")
    {
        Description = "The script; - is standard input.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => "-",
        Validators = { NoOption },
    };

    public async Task<int> InvokeAsync(string[] args, CancellationToken cancellation)
    {
        var parsed = Describe().Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false }, cancellation);
        foreach (var error in parsed.Errors)
            await errors.WriteLineAsync(error.Message);
        await errors.WriteLineAsync("Say --help for what there is.");
        return CannotStart;
    }

    private RootCommand Describe()
    {
        var run = new Command("run", """
            Plays a script: one utterance per line. --- starts a new session, # a comment, ... is silence; blank lines are skipped.
            A line that starts with { is a whole request envelope: what it leaves out (timestamp, request id, session, application id,
            context) is filled in, then it is signed and sent as it is. Transcripts play, too: U: lines are said, A: lines skipped.
            Exit code 0: every turn was answered, where a refusal answers an envelope; 1: some turn was not; 2: could not start.
            """) { _script, _json, _stress };
        run.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        var talk = new Command("talk", "A conversation in this terminal.");
        talk.SetAction((parsed, cancellation) => TalkAsync(parsed, cancellation));
        var certify = _certify.Describe();
        certify.SetAction((parsed, cancellation) => CertifyAsync(parsed, cancellation));
        var page = new Command("page",
            "A page in your browser: talk, listen, look inside every turn. This is what happens without a verb.") { _port };
        page.SetAction((parsed, cancellation) => ServeAsync(parsed, cancellation));
        var root = new RootCommand("Alexa on your desk: starts the skill and lets you talk to it, without an account or a cloud.")
        {
            page, talk, run, certify, _port,
        };
        _simulation.AddTo(root);
        root.SetAction((parsed, cancellation) => ServeAsync(parsed, cancellation));
        return root;
    }

    private Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellation) => WithSimulationAsync(parsed, async simulation =>
    {
        await new PageVerb(simulation.Desk, _simulation.Read(parsed), console).ServeAsync(parsed.GetValue(_port), cancellation);
        return 0;
    }, cancellation);

    private Task<int> TalkAsync(ParseResult parsed, CancellationToken cancellation) => WithSimulationAsync(parsed, async simulation =>
    {
        await new TalkVerb(simulation.Echo, simulation.Model, console, readLine).TalkAsync(cancellation);
        return 0;
    }, cancellation);

    private Task<int> StressAsync(ParseResult parsed, int seed, int count, CancellationToken cancellation) =>
        WithSimulationAsync(parsed, async simulation =>
    {
        var options = _simulation.Read(parsed);
        var run = new StressRun(simulation.Desk, options.Locale, options.HasScreen, seed);
        return await new StressVerb(run, output).RunAsync(count, cancellation) == 0 ? 0 : Unanswered;
    }, cancellation);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_stress) is [var seed, var count])
            return await StressAsync(parsed, seed, count, cancellation);
        var file = parsed.GetValue(_script)!;
        if (file != "-" && !File.Exists(file))
        {
            await errors.WriteLineAsync($"There is no file {Path.GetFullPath(file)}. Name a script, or - to read from standard input.");
            return CannotStart;
        }

        return await WithSimulationAsync(parsed, async simulation =>
        {
            using var script = file == "-" ? null : File.OpenText(file);
            var unanswered = await new RunVerb(simulation.Echo, output, parsed.GetValue(_json)).PlayAsync(script ?? input, cancellation);
            if (unanswered == 0)
                return 0;
            await errors.WriteLineAsync(unanswered == 1 ? "One turn was not answered." : $"{unanswered} turns were not answered.");
            return Unanswered;
        }, cancellation);
    }

    private Task<int> CertifyAsync(ParseResult parsed, CancellationToken cancellation) => ExplainingAsync(async () =>
        await new CertifyVerb(start, output, console).RunAsync(_simulation.Read(parsed), _certify.Read(parsed), cancellation) ? 0
            : Unanswered);

    private Task<int> WithSimulationAsync(ParseResult parsed, Func<Simulation, Task<int>> use, CancellationToken cancellation) =>
        ExplainingAsync(async () =>
    {
        await using var simulation = await start(_simulation.Read(parsed), cancellation);
        return await use(simulation);
    });

    private async Task<int> ExplainingAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception problem) when (problem is SkillPackageException or SkillHostException)
        {
            await errors.WriteLineAsync(problem.Message);
            return CannotStart;
        }
    }

    private static void NoPort(OptionResult port)
    {
        if (port.Tokens.Count > 0 && int.TryParse(port.Tokens[0].Value, out var number) && number is < 0 or > 65535)
            port.AddError($"{number} is not a port.");
    }

    // Where a file name may stand, a mistyped option would be taken for one.
    private static void NoOption(ArgumentResult argument)
    {
        if (argument.Tokens.Count > 0 && argument.Tokens[0].Value is ['-', _, ..] text)
            argument.AddError($"There is no option {text}.");
    }
}
