namespace VoiceRecovery.Simulator.Tests.Device;

public sealed class InvocationTests
{
    [Theory]
    [InlineData("alexa open pizza planner")]
    [InlineData("Alexa, open Pizza Planner.")]
    [InlineData("open pizza planner")]
    [InlineData("launch pizza planner please")]
    [InlineData("talk to pizza planner")]
    [InlineData("ask pizza planner")]
    [InlineData("pizza planner")]
    [InlineData("open piza planner")]
    public async Task Hear_NameAlone_Launches(string said)
    {
        var skill = new FakeSkill().Says("Welcome.");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync(said);
        Assert.Equal("LaunchRequest", skill.LastRequest.Text("type"));
        Assert.Equal("Welcome.", turn.Speech);
        Assert.True(skill.LastSession.Flag("new"));
    }

    [Theory]
    [InlineData("alexa ask pizza planner for a large salami pizza")]
    [InlineData("ask pizza planner to get me a large salami pizza")]
    [InlineData("tell pizza planner i want a large pizza with salami")]
    [InlineData("open pizza planner and get me a large salami pizza")]
    [InlineData("get me a large salami pizza from pizza planner")]
    public async Task Hear_NameAndRequest_SendsTheIntentInANewSession(string said)
    {
        var skill = new FakeSkill().Says("Coming.");
        await skill.Before(Toys.Pizza).HearAllAsync(said);
        Assert.Equal("IntentRequest", skill.LastRequest.Text("type"));
        Assert.Equal("large", skill.LastRequest["intent"]!["slots"]!["size"]!["value"]!.GetValue<string>());
        Assert.Equal("salami", skill.LastRequest["intent"]!["slots"]!["topping"]!["value"]!.GetValue<string>());
        Assert.True(skill.LastSession.Flag("new"));
    }

    [Fact]
    public async Task Hear_NoSessionOpen_SaysHowToOpenOne()
    {
        var skill = new FakeSkill();
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("order a pizza");
        Assert.Empty(skill.Received);
        Assert.False(turn.Answered);
        Assert.Contains("open pizza planner", turn.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hear_WakeWordWithinASession_IsNotPartOfTheAnswer()
    {
        var skill = new FakeSkill().Says("Welcome.").Says("Soon.");
        await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "Alexa, where is my pizza");
        Assert.Equal("TrackIntent", skill.LastRequest["intent"]!["name"]!.GetValue<string>());
        Assert.False(skill.LastSession.Flag("new"));
    }
}
