namespace VoiceRecovery.Simulator.Tests.Model;

public sealed class ModelTests
{
    [Fact]
    public void Read_Pizza_HasEverything()
    {
        var model = Toys.Pizza;
        Assert.Equal("pizza planner", model.InvocationName);
        Assert.Equal(["{size}", "a {size} one", "{size} with {topping}"], model.FindIntent("OrderIntent")!.FindSlot("size")!.Samples);
        Assert.True(model.FindIntent("PartyIntent")!.FindSlot("toppings")!.TakesSeveral);
        Assert.Equal(["meat", "hot sausage"], model.SlotTypes["Topping"].Values[1].Synonyms);
        Assert.Equal(32, model.SlotTypes["Topping"].Values[3].Id.Length);
        Assert.False(model.Dialog.Find("OrderIntent")!.AutoDelegated);
        Assert.True(model.Dialog.Find("RateIntent")!.AutoDelegated);
        Assert.Equal("hasEntityResolutionMatch", model.Dialog.Find("OrderIntent")!.Find("size")!.Validations[0].Type);
        Assert.Equal("What on top of your {size} pizza?", model.Dialog.Prompts["Ask.Topping"][0].Spoken);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{}", "no interactionModel.languageModel")]
    [InlineData("""{ "interactionModel": { "languageModel": {} } }""", "no invocationName")]
    [InlineData("""{ "interactionModel": { "languageModel": { "invocationName": "a b", "intents": [{}] } } }""", "no name")]
    public void Read_Broken_SaysWhatIsMissing(string json, string problem)
    {
        var exception = Assert.Throws<SkillPackageException>(() => InteractionModelReader.Read(json, "en-US"));
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhatIsUnknown_IsSkipped()
    {
        var model = InteractionModelReader.Read(
            """{ "interactionModel": { "languageModel": { "invocationName": "a b", "news": 1, "intents":"""
                + """ [{ "name": "X", "samples": ["hi", 3], "slots": null }] }, "dialog": 7 } }""",
            "en-US");
        Assert.Equal(["hi"], model.Intents[0].Samples);
        Assert.Empty(model.Dialog.Intents);
    }

    [Fact]
    public void Load_UnknownLocale_NamesThoseThereAre()
    {
        using var package = new PackageFolder("en-US", "de-DE");
        var exception = Assert.Throws<SkillPackageException>(() => new SkillPackage(package.SkillPackage).Load("fr-FR"));
        Assert.Contains("de-DE, en-US", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FromDeepInside_WalksUpward()
    {
        using var package = new PackageFolder("en-US");
        var deep = Directory.CreateDirectory(Path.Combine(package.Root, "a", "b")).FullName;
        Assert.Equal(package.SkillPackage, SkillPackage.Find(deep).Folder);
    }

    [Fact]
    public void Find_Nowhere_SaysWhatToDo()
    {
        using var package = new PackageFolder();
        Assert.Contains("--skill-package", Assert.Throws<SkillPackageException>(() => SkillPackage.Find(package.Root)).Message,
            StringComparison.Ordinal);
    }
}
