using System.Collections.Immutable;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>All that decides a conversation, so that it can be held again with one thing left out.</summary>
/// <param name="Seed">What every choice of words hangs on.</param>
/// <param name="Runner">The runner.</param>
/// <param name="Additions">What the runner says beside the answers.</param>
/// <param name="Plain">The choices that take the plainest instead: names of turns, of their deliveries, of openings.</param>
internal sealed record Scenario(int Seed, TrueRunner Runner, IReadOnlyList<Addition> Additions, ImmutableHashSet<string> Plain)
{
    private const int MostAdditions = 4;
    private const int MostAfterwards = 3;

    // A fall that the skill must ask about (I14).
    private const int Fall = 3;

    private static readonly string[] Anywhere =
    [
        "sorenessLevel", "swelling", "painLocation", "side", "daysSinceHardRun", "checkA", "checkB",
        "checkAFirst", "checkASecond", "checkBFirst", "checkBSecond", "readBack",
    ];

    /// <summary>A random scenario.</summary>
    public static Scenario Random(int seed)
    {
        var runner = TrueRunner.Random(seed);
        var random = Chance.Of(seed, "additions");
        var during = Enumerable.Range(0, random.Next(MostAdditions + 1)).Select(_ => During(random, runner));
        var after = Enumerable.Range(0, random.Next(MostAfterwards + 1)).Select(_ => After(random, runner));
        Addition[] additions = [.. during.Concat(after).OfType<Addition>().DistinctBy(addition => (addition.Kind, addition.At))];
        return new Scenario(seed, runner, additions, []);
    }

    /// <summary>
    /// Whether nothing that is said has become true by leaving something out: a rating is talked down only from one that forbids a run.
    /// </summary>
    public bool IsHonest => Runner.Harms.Any(harm => harm.Name == "rating") || Additions.All(addition => addition.Kind != "talkDown");

    /// <summary>A choice of this conversation; always the first where it is to be plain.</summary>
    public T Pick<T>(string name, IReadOnlyList<T> list) => Plain.Contains(name) ? list[0] : Chance.Of(Seed, name).Pick(list);

    private static Addition? During(Random random, TrueRunner runner)
    {
        var kind = random.Pick(Kinds);
        var questions = Wordings.Additions.About(kind) is ["any"] ? Anywhere : Wordings.Additions.About(kind);
        return Make(kind.TrimEnd('+'), random.Pick(questions), random.Pick(Wordings.Additions[kind]), random, runner);
    }

    private static readonly string[] Kinds = [.. Wordings.Additions.Names];

    private static Addition? After(Random random, TrueRunner runner)
    {
        var kind = random.Pick((string[])["question", "question", "talkDown", "denial"]);
        return Make(kind, Harm.Afterwards, random.Pick(Wordings.Afterwards[kind]), random, runner);
    }

    private static Addition? Make(string kind, string at, string words, Random random, TrueRunner runner)
    {
        var rating = runner.Report.Soreness!.Value.Value;
        var isTrue = kind switch
        {
            "talkDown" => rating > Fall,
            "pastRating" => rating > 0,
            "denial" when at != Harm.Afterwards => !runner.Harms.Any(harm => harm.IsSign && harm.IsNamedIn(words)),
            "qualification" => rating > 0,
            _ => rating > 0 || !words.Contains("sore", StringComparison.Ordinal),
        };
        var low = rating > Fall + 2 && random.Happens(30) ? rating - 2 : random.Next(Math.Max(1, Math.Min(Fall + 1, rating - Fall + 1)));
        return isTrue ? new Addition(kind, at, words.Replace("{low}", Numbers.Word(low), StringComparison.Ordinal)) : null;
    }
}
