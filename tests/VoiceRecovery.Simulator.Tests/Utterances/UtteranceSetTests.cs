using Xunit.Abstractions;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>
/// How much of what runners say reaches the right intent by the interaction model alone, and is heard there by the skill. The sets were
/// written without sight of the samples; their first lines tell what was understood the first time.
/// </summary>
public sealed class UtteranceSetTests(ITestOutputHelper output)
{
    private const double LeastAccuracy = 0.97;
    private const string WarningSign = "warningSign";
    private const string Activity = "activity";

    // What is told can come as slots or as free speech with a carrier or without, which the skill's listener hears.
    private static readonly string[] Tells = ["CheckLegsIntent", "DescribeLegsIntent", "StatementIntent"];

    private static readonly Lazy<Interpreter> Listener = new(() =>
        new Interpreter(new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load("en-US")));

    [Theory]
    [InlineData("first.tsv")]
    [InlineData("second.tsv")]
    [InlineData("third.tsv")]
    [InlineData("fourth.tsv")]
    public void Understand_Set_FindsIntentsAndSlots(string file)
    {
        var (intents, slots, signs, invented) = (new Count(), new Count(), new Count(), new List<string>());
        SortedDictionary<string, Count> kinds = new(StringComparer.Ordinal);
        foreach (var asked in Asked.Read(file))
        {
            var (intent, heard) = Understand(asked);
            var isRight = asked.Intents.Contains(intent, StringComparer.Ordinal)
                || (Tells.Contains(intent) && asked.Intents.Any(Tells.Contains));
            intents.Add(isRight);
            var wrong = isRight ? [] : new List<string> { $"{string.Join('|', asked.Intents)} expected, {intent}" };
            foreach (var (slot, value) in asked.Slots.Where(slot => !isRight || heard.ContainsKey(slot.Key) || HasSlots(intent)))
            {
                var right = heard.GetValueOrDefault(slot) == value;
                (slot == WarningSign ? signs : slots).Add(right);
                Kind(kinds, slot).Add(right);
                if (!right)
                {
                    wrong.Add($"{slot}={value} expected, {heard.GetValueOrDefault(slot) ?? "nothing"}");
                }
            }

            if (heard.TryGetValue(WarningSign, out var sign) && !asked.Slots.ContainsKey(WarningSign))
            {
                invented.Add($"{asked.Said}: {sign}");
            }

            if (wrong.Count > 0)
            {
                output.WriteLine($"[{asked.Slot}] {asked.Said} | {string.Join("; ", wrong)}");
            }
        }

        output.WriteLine($"{file}: intents {intents}, slots {slots}, warning signs {signs}, invented {invented.Count}");
        output.WriteLine(string.Join('\n', kinds.Select(kind => $"  {kind.Key,-16} {kind.Value}")));
        Assert.True(intents.Share >= LeastAccuracy, $"intents {intents}");
        Assert.True(slots.Share >= LeastAccuracy, $"slots {slots}");
        Assert.True(signs.Share == 1, $"warning signs {signs}");
        Assert.Empty(invented);
    }

    [Fact]
    public void Sets_HaveEnoughUtterances() => Assert.True(Asked.Read("first.tsv").Count >= 300 && Asked.Read("second.tsv").Count >= 200);

    private static (string Intent, IReadOnlyDictionary<string, string> Slots) Understand(Asked asked)
    {
        if (Listener.Value.Understand(asked.Said, asked.Expecting, Asked.Today) is not Interpretation.Intent intent)
        {
            return ("nothing", new Dictionary<string, string>(StringComparer.Ordinal));
        }

        return (intent.Name, intent.Slots.TryGetValue(Activity, out var activity)
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [Activity] = activity[0].Resolution is { IsMatch: true } match
                ? match.Values[0].Id ?? "" : ""
            }
            : Told.In(intent, asked.Asking));
    }

    private static bool HasSlots(string intent) => Tells.Contains(intent) || intent == "AlternativesIntent";

    private static Count Kind(SortedDictionary<string, Count> kinds, string kind) =>
        kinds.TryGetValue(kind, out var known) ? known : kinds[kind] = new Count();

    private sealed class Count
    {
        private int _all;
        private int _right;

        public double Share => _all == 0 ? 1 : _right / (double)_all;

        public void Add(bool right) => (_right, _all) = (_right + (right ? 1 : 0), _all + 1);

        public override string ToString() => $"{_right} of {_all} ({Share:P1})";
    }
}
