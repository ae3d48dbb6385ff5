using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace VoiceRecovery.Simulator;

/// <summary>A conversation in the terminal.</summary>
internal sealed class TalkVerb(Echo echo, InteractionModel model, IAnsiConsole console, ReadLine readLine)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private Turn? _last;
    private bool _showsWhy;

    public async Task TalkAsync(CancellationToken cancellation)
    {
        Greet();
        while (readLine() is { } line && line.Trim() is not "/quit")
        {
            if (line.TrimStart().StartsWith('/'))
                Obey(line.Trim());
            else if (!echo.IsListening && line.Trim().ToLowerInvariant() is "exit" or "quit")
                break;
            else if (echo.IsListening || line.Trim().Length > 0)
                Show(_last = await echo.HearAsync(line, cancellation));
        }
    }

    private void Greet()
    {
        console.Write(new Rule("[bold]Alexa on your desk[/]").LeftJustified());
        console.MarkupLineInterpolated(
            $"Type what you would say. Start with [bold]open {model.InvocationName}[/]; the wake word is optional.");
        foreach (var sample in Suggestions())
            console.MarkupLineInterpolated($"  [grey]or[/] ask {model.InvocationName} {sample}");
        console.MarkupLine("[grey]An empty line is silence, [/]exit[grey] leaves the skill, [/]/why[grey] shows how you are understood, "
            + "[/]/json[grey] the last exchange, [/]/quit[grey] ends.[/]");
        console.WriteLine();
    }

    // Samples of the skill's own intents that can be said as they stand.
    private IEnumerable<string> Suggestions() => model.Intents
        .Where(intent => !intent.Name.StartsWith("AMAZON.", StringComparison.Ordinal))
        .Select(intent => intent.Samples
            .FirstOrDefault(sample => !sample.Contains('{', StringComparison.Ordinal) && sample.Contains(' ', StringComparison.Ordinal)))
        .OfType<string>().Take(3);

    private void Obey(string command)
    {
        switch (command)
        {
            case "/why":
                _showsWhy = !_showsWhy;
                console.MarkupLine(_showsWhy ? "[grey]From now on with reasons.[/]" : "[grey]No more reasons.[/]");
                break;
            case "/json" when _last is not null:
                ShowExchanges(_last);
                break;
            case "/json":
                console.MarkupLine("[grey]Nothing has been sent yet.[/]");
                break;
            case "/new":
                echo.StartAfresh();
                console.MarkupLine("[grey]A new listener.[/]");
                break;
            default:
                console.MarkupLine("[grey]There is /why, /json, /new and /quit.[/]");
                break;
        }
    }

    private void Show(Turn turn)
    {
        if (_showsWhy && turn.Why is { } why)
            console.MarkupLineInterpolated(
                $"[grey]{Describe(turn)}{why.Reason}{(why.MatchedSample is { } sample ? $" {sample} ({why.Score})" : "")}[/]");
        if (turn.Speech is not null)
            console.MarkupLineInterpolated($"[aqua]Alexa:[/] {turn.Speech}");
        if (turn.Card is JsonObject card)
            console.Write(new Panel(Markup.Escape(card.Text("content") ?? card.Text("text") ?? ""))
                .Header(Markup.Escape(card.Text("title") ?? "Card")));
        if (turn.Problem is not null)
            console.MarkupLineInterpolated($"[yellow]{turn.Problem}[/]");
        if (turn.SessionEnded && turn.Answered)
            console.MarkupLine("[grey]The session has ended.[/]");
    }

    private static string Describe(Turn turn)
    {
        var request = (turn.Exchanges.Count > 0 ? turn.Exchanges[^1].Request["request"] : null) as JsonObject;
        var intent = request?["intent"] as JsonObject;
        if (intent is null)
            return request?.Text("type") is { } type ? type + ". " : "";
        var slots = IntentJson.Slots((JsonObject)intent.DeepClone()).Select(slot => slot.Key)
            .Where(name => IntentJson.Value(intent, name) is not null).Select(name => $"{name}={IntentJson.Value(intent, name)}");
        return string.Join(' ', [intent.Text("name"), .. slots]) + ". ";
    }

    private void ShowExchanges(Turn turn)
    {
        foreach (var exchange in turn.Exchanges)
        {
            console.MarkupLine("[grey]Request[/]");
            console.WriteLine(exchange.Request.ToJsonString(Indented));
            console.MarkupLineInterpolated(
                $"[grey]Response, status {exchange.Status?.ToString() ?? "none"}, {exchange.Took.TotalMilliseconds:0.0} ms[/]");
            console.WriteLine(exchange.ResponseBody);
        }
    }
}
