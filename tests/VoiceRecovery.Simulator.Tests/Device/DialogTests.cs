namespace VoiceRecovery.Simulator.Tests.Device;

public sealed class DialogTests
{
    private const string ElicitSize = """{ "type": "Dialog.ElicitSlot", "slotToElicit": "size" }""";

    [Fact]
    public async Task Hear_SlotElicited_CollectsValuesAcrossTurns()
    {
        var skill = new FakeSkill()
            .Says("What size?", directive: ElicitSize)
            .Says("What on top?", directive: """{ "type": "Dialog.ElicitSlot", "slotToElicit": "topping" }""")
            .Says("Done.", end: true);
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("ask pizza planner to order 3 pizzas");
        Assert.Equal("STARTED", skill.LastRequest.Text("dialogState"));
        await echo.HearAllAsync("large");
        Assert.Equal("IN_PROGRESS", skill.LastRequest.Text("dialogState"));
        await echo.HearAllAsync("ham");
        Assert.Equal("count=3 size=large topping=ham", Values(skill));
    }

    [Fact]
    public async Task Hear_UpdatedIntent_ReplacesWhatWasCollected()
    {
        var skill = new FakeSkill()
            .Says("Size?", directive: """
                { "type": "Dialog.ElicitSlot", "slotToElicit": "size",
                  "updatedIntent": { "name": "OrderIntent", "slots": { "day": { "name": "day", "value": "2025-12-24" } } } }
                """)
            .Says("Done.");
        await skill.Before(Toys.Pizza).HearAllAsync("ask pizza planner to order 3 pizzas", "large");
        Assert.Equal("day=2025-12-24 size=large", Values(skill));
    }

    [Fact]
    public async Task Hear_LaunchThatElicits_OpensTheDialogOfItsUpdatedIntent()
    {
        var skill = new FakeSkill()
            .Says(
                "Size?",
                directive: """{ "type": "Dialog.ElicitSlot", "slotToElicit": "size", "updatedIntent": { "name": "OrderIntent" } }""")
            .Says("Done.");
        await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "large");
        Assert.Equal("OrderIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.Equal("size=large", Values(skill));
    }

    [Fact]
    public async Task Hear_OtherIntentDuringADialog_IsSentFreshAndEndsTheDialog()
    {
        var skill = new FakeSkill().Says("Size?", directive: ElicitSize).Says("Soon.").Says("Size?");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("ask pizza planner to order 3 pizzas", "where is my pizza");
        Assert.Equal("TrackIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.Null(skill.LastRequest.Text("dialogState"));
        await echo.HearAllAsync("make it large");
        Assert.Equal("STARTED", skill.LastRequest.Text("dialogState"));
        Assert.Equal("size=large", Values(skill));
    }

    [Fact]
    public async Task Hear_SynonymListAndUnknownWords_ComeWithTheirResolutions()
    {
        var skill = new FakeSkill().Says("Yes.").Says("No.").Says("?");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("ask pizza planner do you have meat");
        var authority = skill.LastRequest["intent"]!["slots"]!["topping"]!["resolutions"]!["resolutionsPerAuthority"]![0]!;
        Assert.Equal("amzn1.er-authority.echo-sdk.amzn1.ask.skill.toy.Topping", authority["authority"]!.GetValue<string>());
        Assert.Equal("ER_SUCCESS_MATCH", authority["status"]!["code"]!.GetValue<string>());
        Assert.Equal(["HAM", "SALAMI"], authority["values"]!.AsArray().Select(value => value!["value"]!["id"]!.GetValue<string>()));
        await echo.HearAllAsync("do you have pineapple");
        var unknown = skill.LastRequest["intent"]!["slots"]!["topping"]!;
        Assert.Equal("pineapple", unknown["value"]!.GetValue<string>());
        Assert.Equal(
            """{"code":"ER_SUCCESS_NO_MATCH"}""", unknown["resolutions"]!["resolutionsPerAuthority"]![0]!["status"]!.ToJsonString());
        Assert.Null(unknown["resolutions"]!["resolutionsPerAuthority"]![0]!["values"]);
        await echo.HearAllAsync("party pizza with ham and olives");
        var list = skill.LastRequest["intent"]!["slots"]!["toppings"]!;
        Assert.Null(list["value"]);
        Assert.Equal("List", list["slotValue"]!["type"]!.GetValue<string>());
        Assert.Equal(2, list["slotValue"]!["values"]!.AsArray().Count);
    }

    [Fact]
    public async Task Hear_Delegated_AsksValidatesConfirmsAndCompletes()
    {
        var skill = new FakeSkill();
        for (var i = 0; i < 6; i++)
            skill.Delegates();
        skill.Says("Ordered.", end: true);
        var echo = skill.Before(Toys.Pizza);
        Assert.Equal("Small or large?", (await echo.HearAllAsync("ask pizza planner to order a pizza")).Speech);
        Assert.Equal("We have no gigantic pizzas. Small or large?", (await echo.HearAllAsync("gigantic")).Speech);
        Assert.Equal("What on top of your large pizza?", (await echo.HearAllAsync("large")).Speech);
        Assert.Equal("With ham, right?", (await echo.HearAllAsync("ham")).Speech);
        Assert.Equal("One large pizza with ham. Shall I order it?", (await echo.HearAllAsync("yes")).Speech);
        Assert.Equal("CONFIRMED", skill.LastRequest["intent"]!["slots"]!["topping"]!["confirmationStatus"]!.GetValue<string>());
        var done = await echo.HearAllAsync("yes please");
        Assert.Equal("Ordered.", done.Speech);
        Assert.Equal(2, done.Exchanges.Count);
        Assert.Equal("COMPLETED", skill.LastRequest.Text("dialogState"));
        Assert.Equal("CONFIRMED", skill.LastRequest["intent"]!["confirmationStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_ConfirmationDenied_AsksForTheSlotAgain()
    {
        var skill = new FakeSkill().Delegates().Delegates().Delegates();
        var echo = skill.Before(Toys.Pizza);
        Assert.Equal("With ham, right?", (await echo.HearAllAsync("ask pizza planner get me a large ham pizza")).Speech);
        Assert.Equal("What on top of your large pizza?", (await echo.HearAllAsync("no")).Speech);
        Assert.Equal("With olives, right?", (await echo.HearAllAsync("olives")).Speech);
        Assert.Equal("NONE", skill.LastRequest["intent"]!["slots"]!["topping"]!["confirmationStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_TooMany_IsHeldAgainstTheValidation()
    {
        var skill = new FakeSkill().Delegates();
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("ask pizza planner i would like twelve small pizzas with ham");
        // Slots are taken in order: the topping's confirmation comes before the count's validation.
        Assert.Equal("With ham, right?", turn.Speech);
        skill.Delegates();
        skill.Delegates();
        Assert.Equal("Ten at most. How many?",
            (await skill.Before(Toys.Pizza).HearAllAsync("ask pizza planner i would like twelve small pizzas with ham", "yes")).Speech);
    }

    [Fact]
    public async Task Hear_SkillConfirmsASlot_GetsTheStatus()
    {
        var skill = new FakeSkill()
            .Says("Large, right?", directive: """{ "type": "Dialog.ConfirmSlot", "slotToConfirm": "size" }""")
            .Says("Sorry.", directive: """{ "type": "Dialog.ConfirmIntent" }""")
            .Says("OK.");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("ask pizza planner i want a large pizza", "nope");
        Assert.Equal("DENIED", skill.LastRequest["intent"]!["slots"]!["size"]!["confirmationStatus"]!.GetValue<string>());
        Assert.Equal("OrderIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        await echo.HearAllAsync("yes");
        Assert.Equal("CONFIRMED", skill.LastRequest["intent"]!["confirmationStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_AutoDelegatedDialog_ReachesTheSkillOnlyWhenComplete()
    {
        var skill = new FakeSkill().Says("Thank you.", end: true);
        var echo = skill.Before(Toys.Pizza);
        Assert.Equal("How many stars?", (await echo.HearAllAsync("ask pizza planner to rate my pizza")).Speech);
        Assert.Empty(skill.Received);
        await echo.HearAllAsync("four");
        Assert.Equal("COMPLETED", skill.LastRequest.Text("dialogState"));
        Assert.Equal("stars=4", Values(skill));
    }

    [Theory]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "colour" }""", "colour")]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "size", "updatedIntent": { "name": "TrackIntent" } }""",
        "not in the model's dialog section")]
    [InlineData("""{ "type": "Dialog.Delegate" }""", "Dialog.Delegate came with outputSpeech")]
    public async Task Hear_DirectiveAgainstTheModel_IsAnError(string directive, string problem)
    {
        var skill = new FakeSkill().Says("Size?", directive: directive);
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("ask pizza planner to order 3 pizzas");
        Assert.False(turn.Answered);
        Assert.Contains(problem, turn.Problem, StringComparison.Ordinal);
        Assert.Equal("ERROR", skill.LastRequest.Text("reason"));
    }

    [Fact]
    public async Task Hear_CompleteDialogDelegatedForEver_IsAnError()
    {
        var skill = new FakeSkill();
        for (var i = 0; i < 20; i++)
            skill.Delegates("""{ "name": "RateIntent", "slots": { "stars": { "name": "stars", "value": "3" } } }""");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("ask pizza planner to rate my pizza", "three");
        Assert.Contains("keeps delegating", turn.Problem, StringComparison.Ordinal);
    }

    private static string Values(FakeSkill skill)
    {
        var intent = (System.Text.Json.Nodes.JsonObject)skill.LastRequest["intent"]!;
        return string.Join(' ', IntentJson.Slots(intent).Select(slot => slot.Key).Where(name => IntentJson.Value(intent, name) is not null)
            .Order(StringComparer.Ordinal).Select(name => $"{name}={IntentJson.Value(intent, name)}"));
    }
}
