using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Device;

/// <summary>Dialogs that Alexa leads, and how she finds her way through them, against a tea maker. Its clock stands on a
/// Thursday.</summary>
public sealed class DelegationTests
{
    private static readonly InteractionModel Tea = Toys.Read("tea.json");

    [Theory]
    // A set, by value, by synonym, and against another set.
    [InlineData("brew 2 cups of sencha", "2 of sencha. Shall I?")]
    [InlineData("brew 2 cups of coffee", "There is no coffee. Which tea?")]
    [InlineData("brew 2 cups of peppermint", "Mint is out. Which tea?")]
    // Limits on both sides, and what is no number at all.
    [InlineData("brew 0 cups of sencha", "At least one. How many?")]
    [InlineData("brew 1 cups of sencha", "1 of sencha. Shall I?")]
    [InlineData("brew 6 cups of sencha", "6 of sencha. Shall I?")]
    [InlineData("brew 7 cups of sencha", "Six at most. How many?")]
    [InlineData("brew umpteen cups of sencha", "At least one. How many?")]
    // Required slots, in their order.
    [InlineData("brew tea", "Which tea?")]
    [InlineData("brew some sencha", "How many cups?")]
    public async Task Hear_Delegated_AsksForWhatIsMissingOrInvalid(string said, string prompt) =>
        Assert.Equal(prompt, (await new FakeSkill().Delegates().Before(Tea).HearAllAsync($"ask tea maker to {said}")).Speech);

    [Theory]
    [InlineData("strength", "0", "One at least. What strength?")]
    [InlineData("strength", "1", null)]
    [InlineData("strength", "5", null)]
    [InlineData("strength", "6", "Five at most. What strength?")]
    // The clock says the 20th.
    [InlineData("day", "2025-11-19", "Within a week. Which day?")]
    [InlineData("day", "2025-11-20", "That is too soon. Which day?")]
    [InlineData("day", "2025-11-21", "That is too soon. Which day?")]
    [InlineData("day", "2025-11-22", null)]
    [InlineData("day", "2025-11-27", null)]
    [InlineData("day", "2025-11-28", "Within a week. Which day?")]
    public async Task Hear_OptionalSlotWithAValue_IsValidatedToo(string slot, string value, string? prompt)
    {
        var skill = new FakeSkill().Delegates($$"""
            { "name": "BrewIntent", "slots": { "kind": { "name": "kind", "value": "black tea" }, "cups": { "name": "cups", "value": "2" },
              "{{slot}}": { "name": "{{slot}}", "value": "{{value}}" } } }
            """);
        Assert.Equal(prompt ?? "2 of black tea. Shall I?", (await skill.Before(Tea).HearAllAsync("ask tea maker to brew tea")).Speech);
    }

    [Theory]
    [InlineData("yes", "CONFIRMED")]
    [InlineData("no", "DENIED")]
    public async Task Hear_IntentConfirmedOrDenied_IsCompletedEitherWay(string said, string status)
    {
        var skill = new FakeSkill().Delegates().Delegates().Says("Bye.", end: true);
        await skill.Before(Tea).HearAllAsync("ask tea maker to brew 2 cups of sencha", said);
        Assert.Equal("COMPLETED", skill.LastRequest.Text("dialogState"));
        Assert.Equal(status, skill.LastRequest["intent"]!["confirmationStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_DelegateForAnotherIntent_ChainsIntoItsDialog()
    {
        var skill = new FakeSkill().Delegates("""{ "name": "CleanIntent" }""").Says("Cleaned.", end: true);
        var echo = skill.Before(Tea);
        Assert.Equal("The pot, or the spout?", (await echo.HearAllAsync("ask tea maker is it ready")).Speech);
        await echo.HearAllAsync("the spout");
        Assert.Equal("CleanIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.Equal("COMPLETED", skill.LastRequest.Text("dialogState"));
    }

    [Fact]
    public async Task Hear_InterruptedDialog_CanBePickedUpWhereItWas()
    {
        var skill = new FakeSkill()
            .Delegates()
            .Says("Not yet. How many cups?", directive: """
                { "type": "Dialog.ElicitSlot", "slotToElicit": "cups",
                  "updatedIntent": { "name": "BrewIntent", "slots": { "kind": { "name": "kind", "value": "black tea" } } } }
                """)
            .Delegates();
        var echo = skill.Before(Tea);
        await echo.HearAllAsync("ask tea maker to brew some black tea", "is it ready");
        Assert.Equal("StatusIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.Equal("3 of black tea. Shall I?", (await echo.HearAllAsync("three")).Speech);
    }

    [Fact]
    public async Task Hear_SilenceInADelegatedDialog_HearsThePromptOnceMoreThenEnds()
    {
        var skill = new FakeSkill().Delegates();
        var echo = skill.Before(Tea);
        var turn = await echo.HearAllAsync("ask tea maker to brew tea", "");
        Assert.Equal("Which tea?", turn.Speech);
        turn = await echo.HearAllAsync("");
        Assert.True(turn.SessionEnded);
        Assert.Equal("EXCEEDED_MAX_REPROMPTS", skill.LastRequest.Text("reason"));
    }

    [Fact]
    public async Task Hear_WordsThatFitNothingInADialog_GoToFallbackAndLeaveIt()
    {
        var skill = new FakeSkill().Delegates().Says("Pardon?");
        var echo = skill.Before(Tea);
        await echo.HearAllAsync("ask tea maker to brew some sencha", "colourless ideas sleep furiously");
        Assert.Equal("AMAZON.FallbackIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.Null(skill.LastRequest.Text("dialogState"));
        Assert.True(echo.IsListening);
    }

    [Fact]
    public async Task Hear_NotANumber_ArrivesAsAQuestionMark()
    {
        var skill = new FakeSkill().Says("How many?", directive: """{ "type": "Dialog.ElicitSlot", "slotToElicit": "cups" }""")
            .Says("How many?");
        await skill.Before(Tea).HearAllAsync("ask tea maker to brew tea", "lots and lots");
        Assert.Equal("?", skill.LastRequest["intent"]!["slots"]!["cups"]!["value"]!.GetValue<string>());
    }

    // Where "yes" goes: to a slot to confirm, to an intent to confirm, to a slot that lists it, else to AMAZON.YesIntent.
    [Theory]
    [InlineData("""{ "type": "Dialog.ConfirmSlot", "slotToConfirm": "milk" }""", "BrewIntent", "milk CONFIRMED")]
    [InlineData("""{ "type": "Dialog.ConfirmIntent" }""", "BrewIntent", "intent CONFIRMED")]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "milk" }""", "BrewIntent", "milk yes")]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "cups" }""", "AMAZON.YesIntent", "")]
    public async Task Hear_Yes_GoesToWhatIsWaitedFor(string directive, string intent, string where)
    {
        var skill = new FakeSkill().Says("Well?", directive: directive).Says("Good.");
        await skill.Before(Tea).HearAllAsync("ask tea maker to brew tea", "yes");
        var heard = (JsonObject)skill.LastRequest["intent"]!;
        Assert.Equal(intent, heard.Text("name"));
        var milk = IntentJson.Slot(heard, "milk");
        string[] found =
        [
            .. heard.Text("confirmationStatus") is "CONFIRMED" ? ["intent CONFIRMED"] : Array.Empty<string>(),
            .. milk?.Text("confirmationStatus") is "CONFIRMED" ? ["milk CONFIRMED"] : Array.Empty<string>(),
            .. milk?.Text("value") is "yes" ? ["milk yes"] : Array.Empty<string>(),
        ];
        Assert.Equal(where, string.Join(", ", found));
    }

    [Theory]
    [InlineData("en-US", true)]
    [InlineData("en-GB", true)]
    [InlineData("en-AU", true)]
    [InlineData("en-CA", true)]
    [InlineData("en-IN", false)]
    [InlineData("de-DE", false)]
    public void Read_SlotForSeveralValues_TakesThemOnlyWhereAlexaDoes(string locale, bool several)
    {
        var model = InteractionModelReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Models", "tea.json")), locale);
        Assert.Equal(several, model.FindIntent("MixIntent")!.FindSlot("kinds")!.TakesSeveral);
    }
}
