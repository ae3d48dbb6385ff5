namespace VoiceRecovery.Simulator.Tests.Inspection;

public sealed class SuggestionTests
{
    [Fact]
    public void For_NobodyListening_OpensTheSkill()
    {
        using var skill = new FakeSkill();
        var words = Suggestions.For(skill.Before(Toys.Pizza), null);
        Assert.Equal("open pizza planner", words[0]);
        Assert.All(words.Skip(1), sample => Assert.StartsWith("ask pizza planner ", sample, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "size" }""", "What size?", "small", "large")]
    [InlineData("""{ "type": "Dialog.ElicitSlot", "slotToElicit": "count" }""", "How many?", "four", "two")]
    [InlineData("""{ "type": "Dialog.ConfirmSlot", "slotToConfirm": "size" }""", "Large, right?", "yes", "no")]
    [InlineData("""{ "type": "Dialog.ConfirmIntent" }""", "Shall I?", "yes", "no")]
    [InlineData(null, "Would you like more?", "yes", "no")]
    public async Task For_OpenQuestion_AnswersIt(string? directive, string speech, string first, string second)
    {
        using var skill = new FakeSkill().Says(speech, directive: directive);
        var echo = skill.Before(Toys.Pizza);
        var turn = await echo.HearAllAsync("ask pizza planner to order 3 pizzas");
        Assert.Equal([first, second], Suggestions.For(echo, turn).Take(2));
    }

    // Whatever is suggested must be understood as an answer to what was asked.
    [Theory]
    [InlineData("size")]
    [InlineData("topping")]
    [InlineData("count")]
    [InlineData("day")]
    [InlineData("wait")]
    public async Task For_ElicitedSlot_EverySuggestionFillsIt(string slot)
    {
        using var skill = new FakeSkill().Says("Which?", directive: $$"""{ "type": "Dialog.ElicitSlot", "slotToElicit": "{{slot}}" }""");
        var echo = skill.Before(Toys.Pizza);
        var words = Suggestions.For(echo, await echo.HearAllAsync("ask pizza planner to order a pizza"));
        Assert.True(words.Count >= 2);
        Assert.All(words, answer =>
        {
            var heard = Assert.IsType<Interpretation.Intent>(Toys.PizzaListener
                .Understand(answer, new Expectation.SlotAnswer("OrderIntent", slot), Toys.Today));
            Assert.Contains(slot, heard.Slots.Keys);
        });
    }
}
