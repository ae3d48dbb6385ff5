using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>How words reach the skill: which intent and slot a device may put them in, by the interaction model alone.</summary>
internal static partial class Delivery
{
    /// <summary>The plainest: all words as they are, in the description.</summary>
    private const string Whole = "whole";
    private const string Carried = "carried";
    private const string InSlot = "slot";
    private const string TwoSlots = "two slots";
    private const string OtherSlot = "other slot";

    private static readonly JsonElement Model = JsonElement.Parse(
        File.ReadAllBytes(Path.Combine(Repository.Root, "skill-package", "interactionModels", "custom", "en-US.json")))
        .GetProperty("interactionModel").GetProperty("languageModel");

    private static readonly Dictionary<string, string> Slots = IntentOf(IntentNames.CheckLegs)
        .GetProperty("slots").EnumerateArray()
        .ToDictionary(slot => slot.GetProperty("name").GetString()!, slot => slot.GetProperty("type").GetString()!, StringComparer.Ordinal);

    // Slots of Amazon's own number and date types hold no words.
    private static readonly string[] WordSlots =
        [.. Slots.Keys.Where(slot => !Slots[slot].StartsWith("AMAZON.", StringComparison.Ordinal))];

    // What a sample says before its free words is not part of them.
    private static readonly string[] Carriers = [.. IntentOf(IntentNames.DescribeLegs).GetProperty("samples").EnumerateArray()
        .Select(sample => sample.GetString()!).Where(sample => sample.EndsWith(" {description}", StringComparison.Ordinal))
        .Select(sample => sample[..^"{description}".Length])];

    /// <summary>The ways that words go, the plainest first.</summary>
    public static readonly string[] Ways = [Whole, Whole, Carried, Carried, InSlot, InSlot, TwoSlots, TwoSlots, OtherSlot];

    /// <summary>Sends words, and says how they went.</summary>
    public static string Send(Talk talk, Scenario scenario, string turn, string question, string words)
    {
        if (words is "yes" or "no")
        {
            _ = words == "yes" ? talk.Yes() : talk.No();
            return "";
        }

        var random = Chance.Of(scenario.Seed, turn + " delivery");
        if (question is "sorenessLevel" or "daysSinceHardRun" && Numbers.Of(words) is >= 0 and var number)
        {
            var isDigits = Slots[question].StartsWith("AMAZON.", StringComparison.Ordinal);
            return Put(talk, question, isDigits ? number.ToString(CultureInfo.InvariantCulture) : words);
        }

        return Send(talk, scenario.Pick(turn + " delivery", Ways), random, question, words);
    }

    /// <summary>Asks a question in between.</summary>
    public static void Ask(Talk talk, string question) => talk.Say(IntentNames.AskQuestion, (SlotNames.Question, question));

    private static string Send(Talk talk, string way, Random random, string question, string words)
    {
        var carriers = Carriers.Where(carrier => words.StartsWith(carrier, StringComparison.Ordinal)).ToArray();
        var slots = way == OtherSlot ? WordSlots : SlotsOf(question);
        return way switch
        {
            Carried when carriers.Length > 0 => Describe(talk, words[random.Pick(carriers).Length..]),
            TwoSlots when SideLast().Match(words) is { Success: true } parts => PutBoth(talk, parts.Groups[1].Value, parts.Groups[2].Value),
            InSlot or TwoSlots or OtherSlot when slots.Length > 0 => Put(talk, random.Pick(slots), words),
            _ => Describe(talk, words),
        };
    }

    private static string Describe(Talk talk, string words)
    {
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));
        return $"description: {words}";
    }

    private static string Put(Talk talk, string slot, string words)
    {
        talk.Tell(slot, words);
        return $"{slot}: {words}";
    }

    private static string PutBoth(Talk talk, string place, string side)
    {
        talk.Say(IntentNames.CheckLegs, (SlotNames.PainLocation, place), (SlotNames.Side, side));
        return $"painLocation: {place}, side: {side}";
    }

    private static string[] SlotsOf(string question) => [.. WordSlots.Where(slot => question switch
    {
        "sorenessLevel" => slot is "sorenessLevel" or "sorenessWord",
        "daysSinceHardRun" => slot is "daysSinceHardRun" or "hardRunWhen",
        "swelling" or "painLocation" or "side" => slot == question,
        _ when question.StartsWith("checkA", StringComparison.Ordinal) => slot is "bodySign",
        _ when question.StartsWith("checkB", StringComparison.Ordinal) => slot is "warningSign",
        _ => false,
    })];

    [GeneratedRegex("^(?:my )?(.+?) (?:on |in |it's |and it's )?(both|both sides|both legs|one side)$")]
    private static partial Regex SideLast();

    private static JsonElement IntentOf(string name) =>
        Model.GetProperty("intents").EnumerateArray().Single(intent => intent.GetProperty("name").GetString() == name);
}
