using System.Text.Json;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Core.Tests.Trace;

/// <summary>Every line of the seed documents is carried somewhere, and can be heard there.</summary>
public sealed partial class TraceTests(Announcer announcer) : IClassFixture<Announcer>
{
    // A text, or its variants one after another.
    private static readonly Dictionary<string, string> Wording = JsonDocument
        .Parse(File.ReadAllText(Repository.File("src/VoiceRecovery.Skill/Speech/Wording/en.json")))
        .RootElement.EnumerateObject()
        .ToDictionary(text => text.Name, text => text.Value.ValueKind == JsonValueKind.Array
            ? string.Join(' ', text.Value.EnumerateArray().Select(variant => variant.GetString()))
            : text.Value.GetString()!);

    public static TheoryData<string> Ids => [.. SeedLines.All.Select(line => line.Id)];

    [Fact]
    public void SeedLines_AreThe97OfBothDocuments()
    {
        Assert.Equal(71, SeedLines.All.Count(line => line.Id.StartsWith("S1-", StringComparison.Ordinal)));
        Assert.Equal(26, SeedLines.All.Count(line => line.Id.StartsWith("S2-", StringComparison.Ordinal)));
        Assert.Equal(97, SeedLines.All.Select(line => line.Id).Distinct().Count());
        Assert.All(SeedLines.All, line => Assert.Matches(Id(), line.Id));
        announcer.Say($"Trace: {SeedLines.All.Count} lines of the seed documents in {SeedLines.All.Sum(line => line.Places.Count)} places");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SeedLine_EveryPlaceOfIt_ExistsAndNamesIt(string id)
    {
        var line = Find(id);

        Assert.NotEmpty(line.Places);
        Assert.All(line.Places, place => Assert.True(Carries(place, id), $"{place} does not carry {id}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SeedLine_ItsWords_AreHeardInOneOfItsPlaces(string id)
    {
        var line = Find(id);
        var texts = string.Join(' ', line.Places.SelectMany(TextsOf)).ToLowerInvariant();

        Assert.NotEmpty(line.Words);
        Assert.All(line.Words, word => Assert.Contains(word, texts, StringComparison.Ordinal));
    }

    [Fact]
    public void SeedItems_NamedByRulesTopicsAndActivities_AreAllSeedLines()
    {
        var named = RuleTable.Standard.SelectMany(rule => rule.SeedItems)
            .Concat(Topics.All.SelectMany(topic => topic.SeedItems))
            .Concat(Enum.GetValues<Activity>().Select(CrossTraining.SeedItemOf));

        Assert.Empty(named.Except(SeedLines.All.Select(line => line.Id)));
    }

    private static SeedLine Find(string id) => SeedLines.All.Single(line => line.Id == id);

    private static bool Carries(string place, string id) => place.Split(':') switch
    {
        ["rule", var name] => RuleTable.Find(Enum.Parse<RuleId>(name)).SeedItems.Contains(id),
        ["topic", var name] => Topics.Find(Enum.Parse<TopicId>(name)).SeedItems.Contains(id),
        ["activity", var name] => CrossTraining.SeedItemOf(Enum.Parse<Activity>(name)) == id,
        ["member", var name] => typeof(Advisor).Assembly.GetType($"VoiceRecovery.Core.{name.Split('.')[0]}")?
            .GetMethod(name.Split('.')[1]) is not null,
        _ => false,
    };

    // What is spoken of a place: the answer of a topic, the reasons of a rule.
    private static IEnumerable<string> TextsOf(string place) => place.Split(':') switch
    {
        ["topic", var name] => [Wording[$"topic.{char.ToLowerInvariant(name[0])}{name[1..]}"]],
        ["rule", var name] => Wording
            .Where(text => text.Key.Split('.') is ["why", var rule, ..] && string.Equals(rule, name, StringComparison.OrdinalIgnoreCase))
            .Select(text => text.Value),
        _ => [],
    };

    [GeneratedRegex("^S[12]-[0-9]{2}[a-f]?$")]
    private static partial Regex Id();
}
