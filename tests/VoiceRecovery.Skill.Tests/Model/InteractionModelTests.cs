using System.Reflection;
using System.Text.Json;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Skill.Tests.Model;

/// <summary>The interaction models and the code agree, in both directions.</summary>
public sealed class InteractionModelTests
{
    public static TheoryData<string> Locales =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    private static string Folder => Path.Combine(Repository.Root, "skill-package", "interactionModels", "custom");

    [Fact]
    public void Locales_AreTheFiveEnglishOnes() =>
        Assert.Equal(["en-AU", "en-CA", "en-GB", "en-IN", "en-US"], Locales.Select<object[], object>(row => row[0]));

    /// <summary>A topic that was added to the inventory's may do without an intent: a free question finds it by its words.</summary>
    [Theory]
    [MemberData(nameof(Locales))]
    public void Intents_OfModelAndCode_AreTheSame(string locale)
    {
        var added = Topics.All.Where(topic => topic.SeedItems.Count == 0 && topic.Id != TopicId.WarningSigns)
            .Select(topic => IntentNames.Of(topic.Id));
        var modelled = Intents(locale).Select(Name).ToList();

        Assert.Equal(IntentTable.Names.Except(added).Order(), modelled.Except(added).Order());
        Assert.Subset(IntentTable.Names.ToHashSet(), modelled.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Slots_OfModelAndCode_AreTheSame(string locale) => Assert.Equal(
        Constants(typeof(SlotNames)).Order(),
        Intents(locale).SelectMany(Slots).Select(Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Locales))]
    public void ElicitedSlots_AreInTheDialogModel(string locale)
    {
        var dialog = Model(locale).GetProperty("dialog").GetProperty("intents").EnumerateArray()
            .Single(intent => Name(intent) == IntentNames.CheckLegs);

        string[] elicited =
        [
            SlotNames.SorenessLevel, SlotNames.Swelling, SlotNames.PainLocation, SlotNames.Side, SlotNames.DaysSinceHardRun,
            SlotNames.BodySign, SlotNames.WarningSign,
        ];
        Assert.Subset(
            dialog.GetProperty("slots").EnumerateArray().Where(slot => slot.GetProperty("elicitationRequired").GetBoolean()).Select(Name)
                .ToHashSet(),
            elicited.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void SlotValues_OfModelAndCode_AreTheSame(string locale)
    {
        Assert.Equal(Enum.GetValues<LegArea>().Select(Words.Of).Order(), ValueIds(locale, "LegArea"));
        Assert.Equal(Enum.GetValues<LegSide>().Select(Words.Of).Order(), ValueIds(locale, "LegSide"));
        Assert.Equal(Enum.GetValues<Activity>().Select(Words.Of).Order(), ValueIds(locale, "CrossTraining"));
        Assert.Equal(RedFlags.All.Select(flag => Words.Of(flag.Sign)).Order(), ValueIds(locale, "WarningSign"));
    }

    private static IEnumerable<string> ValueIds(string locale, string type) => LanguageModel(locale).GetProperty("types").EnumerateArray()
        .Single(known => Name(known) == type).GetProperty("values").EnumerateArray()
        .Select(value => value.GetProperty("id").GetString()!).Order();

    private static JsonElement Model(string locale) =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(Folder, $"{locale}.json"))).GetProperty("interactionModel");

    private static JsonElement LanguageModel(string locale) => Model(locale).GetProperty("languageModel");

    private static IEnumerable<JsonElement> Intents(string locale) => LanguageModel(locale).GetProperty("intents").EnumerateArray();

    private static IEnumerable<JsonElement> Slots(JsonElement intent) =>
        intent.TryGetProperty("slots", out var slots) ? slots.EnumerateArray() : [];

    private static string Name(JsonElement element) => element.GetProperty("name").GetString()!;

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
