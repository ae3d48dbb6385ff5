using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Says to the skill what certification says, and more, and records it.</summary>
internal sealed class Rehearsal(Desk desk, IReadOnlyList<string> locales, PackageFiles package, TellProgress tell)
{
    private const int Conversations = 12;

    private const int MostTurns = 14;

    // Another interpreter of the same model takes a second to make: for fewer samples it does not pay.
    private const int SamplesForAnother = 1000;

    private readonly Recording _recording = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public async Task<Recording> HoldAsync(CancellationToken cancellation)
    {
        foreach (var locale in locales)
        {
            var echo = desk.NewEcho(locale, hasScreen: false);
            await new FirstSteps(echo, _recording).TakeAsync(cancellation);
            await ExamplesAsync(echo, cancellation);
            await SamplesAsync(echo, cancellation);
            await OddSlotsAsync(echo, cancellation);
            if (IsEnglish(locale))
                await ConverseAsync(locale, cancellation);
        }

        return _recording;
    }

    private static bool IsEnglish(string locale) => locale.StartsWith("en", StringComparison.Ordinal);

    private async Task ExamplesAsync(Echo echo, CancellationToken cancellation)
    {
        var phrases = package.StoreTexts.FirstOrDefault(store => store.Locale == echo.Model.Locale).Text?.Texts("examplePhrases") ?? [];
        if (!IsEnglish(echo.Model.Locale))
            return;
        foreach (var phrase in phrases)
        {
            var words = InvocationParser.WithoutWakeWord(phrase);
            echo.StartAfresh();
            var turn = await echo.HearAsync(words == phrase.Trim() ? $"ask {echo.Model.InvocationName} {words}" : words, cancellation);
            _recording.Add(new Spoken(SpokenKind.Example, echo.Model.Locale, $"\"{phrase}\"", null, turn));
        }
    }

    // All of them in the first locale; in the others what was not said yet, and one of each intent.
    private async Task SamplesAsync(Echo echo, CancellationToken cancellation)
    {
        var locale = echo.Model.Locale;
        var planned = Planned(echo.Model);
        var total = planned.Count;
        var echoes = Enumerable.Range(1, Math.Min(Environment.ProcessorCount - 1, total / SamplesForAnother))
            .Select(_ => desk.NewListener(locale, hasScreen: false)).Prepend(echo).ToList();
        await Task.WhenAll(echoes.Select(listener => Task.Run(async () =>
        {
            while (planned.TryDequeue(out var next))
            {
                _recording.Add(new Spoken(next.Kind, locale, $"\"{next.Words}\"", next.Intent.Name,
                    await SayAsync(listener, next.Intent, next.Words, cancellation)));
                tell($"Every sample, {locale}", total - planned.Count, total);
            }
        }, cancellation)));
    }

    private ConcurrentQueue<(SpokenKind Kind, IntentDefinition Intent, string Words)> Planned(InteractionModel model)
    {
        var words = new SampleWords(model);
        var planned = new ConcurrentQueue<(SpokenKind, IntentDefinition, string)>();
        foreach (var intent in model.Intents)
        {
            foreach (var sample in intent.Samples)
            {
                var isNew = _said.Add($"{model.Locale[..2]} {intent.Name} {SampleRules.Heard(sample)}")
                    || ReferenceEquals(sample, intent.Samples[0]);
                if (isNew && words.Filled(intent, sample) is { } filled)
                    planned.Enqueue((SampleWords.TakesAnything(intent, sample) ? SpokenKind.Query : SpokenKind.Sample, intent, filled));
            }
        }

        return planned;
    }

    // How a skill is asked something in one breath is known here for English only.
    private static async Task<Turn> SayAsync(Echo echo, IntentDefinition intent, string words, CancellationToken cancellation)
    {
        echo.StartAfresh();
        if (!IsEnglish(echo.Model.Locale))
            return await echo.SendAsync(words,
                new JsonObject
                {
                    ["request"] =
                new JsonObject { ["type"] = "IntentRequest", ["intent"] = IntentJson.Empty(intent.Name, intent) }
                }, cancellation);
        var turn = await echo.HearAsync($"ask {echo.Model.InvocationName} {words}", cancellation);
        // "Maybe" and its like are passed over beside the skill's name, and are an answer once it is open.
        return turn.Why is { MatchedSample: null } && echo.IsListening && turn.IsLaunch ? await echo.HearAsync(words, cancellation) : turn;
    }

    private async Task OddSlotsAsync(Echo echo, CancellationToken cancellation)
    {
        var all = echo.Model.Intents.SelectMany(intent => OddSlots.Of(echo.Model, intent)).ToList();
        foreach (var (odd, index) in all.Select((odd, index) => (odd, index)))
        {
            echo.StartAfresh();
            var turn = await echo.SendAsync(odd.What, new JsonObject { ["request"] = odd.Request }, cancellation);
            _recording.Add(new Spoken(SpokenKind.OddSlot, echo.Model.Locale, odd.What, odd.Rule.Id, turn));
            tell($"Slots with odd values, {echo.Model.Locale}", index + 1, all.Count);
        }
    }

    private async Task ConverseAsync(string locale, CancellationToken cancellation)
    {
        var echo = desk.NewEcho(locale, hasScreen: true);
        for (var number = 1; number <= Conversations; number++)
        {
            var words = new ListenerWords(echo.Model, new Chance(number));
            echo.StartAfresh();
            for (var turns = 0; turns < MostTurns && (turns == 0 || echo.IsListening); turns++)
            {
                var turn = await echo.HearAsync(turns == 0 ? words.Opening() : words.Next(echo.Expecting), cancellation);
                _recording.Add(new Spoken(SpokenKind.Conversation, locale, $"conversation {number}, \"{turn.Said}\"", null, turn));
            }

            tell($"Conversations, {locale}", number, Conversations);
        }
    }
}
