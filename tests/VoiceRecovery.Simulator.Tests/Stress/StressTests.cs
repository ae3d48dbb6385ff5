namespace VoiceRecovery.Simulator.Tests.Stress;

public sealed class StressTests
{
    private const int Sessions = 60;

    // As an answer to every slot of every intent, and as an opening.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Understand_GeneratedWords_FillsEachSlotOnceAtMost(bool pizza)
    {
        var (model, listener) = pizza ? (Toys.Pizza, Toys.PizzaListener) : (Toys.Plants, Toys.PlantListener);
        Expectation[] waiting = [Expectation.Anything,
            .. model.Intents.SelectMany(intent => intent.Slots.Select(slot => new Expectation.SlotAnswer(intent.Name, slot.Name)))];
        var words = new ListenerWords(model, new Chance(11));
        foreach (var expecting in Enumerable.Repeat(waiting, 60).SelectMany(all => all))
        {
            var said = words.Next(expecting);
            if (said.Length > 0)
                Assert.NotNull(listener.Understand(said, expecting, Toys.Today));
        }
    }

    // Found by stress runs: two ways through the words, each with its own filling of the slot.
    [Theory]
    [InlineData("it's my my right leg buttock", "painLocation")]
    public void Understand_SlotReachedInTwoWays_FillsItOnce(string said, string slot)
    {
        var listener = new Interpreter(new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load("en-US"));
        var heard = Assert.IsType<Interpretation.Intent>(listener
            .Understand(said, new Expectation.SlotAnswer("CheckLegsIntent", slot), Toys.Today));
        Assert.Contains(slot, heard.Slots.Keys);
    }

    [Fact]
    public async Task Hold_SameSeed_IsTheSameConversation()
    {
        await using var simulation = await ProductAsync();
        var run = new StressRun(simulation.Desk, "en-US", hasScreen: false, seed: 5);
        var first = await run.HoldAsync(6, CancellationToken.None);
        var second = await run.HoldAsync(6, CancellationToken.None);
        Assert.Equal(first.Select(session => Said(session.Transcript)), second.Select(session => Said(session.Transcript)));
        Assert.NotEqual(Said(first[0].Transcript), Said(first[1].Transcript));
    }

    [Fact]
    public async Task Hold_TheProduct_FindsNothing()
    {
        await using var simulation = await ProductAsync();
        var sessions = await new StressRun(simulation.Desk, "en-US", hasScreen: false, seed: 2025)
            .HoldAsync(Sessions, CancellationToken.None);
        Assert.Empty(sessions.SelectMany(session => session.Findings));
        Assert.Equal(Enumerable.Range(1, Sessions), sessions.Select(session => session.Number));
        Assert.Contains(sessions, session => session.Levels.Count > 0);
    }

    // A bad skill: every rule must be seen to fire.
    [Theory]
    [InlineData("no answer", """{ "version": "1.0" }""")]
    [InlineData("open without a question",
        """{ "version": "1.0", "response": { "outputSpeech": { "type": "PlainText", "text": "Well." }, "shouldEndSession": false } }""")]
    [InlineData("level contradiction", """
        { "version": "1.0", "sessionAttributes": { "v": 2, "report": { "soreness": 4 }, "asking": "none",
            "advice": { "level": "RunAsPlanned", "reasons": ["X1"] } },
          "response": { "outputSpeech": { "type": "PlainText", "text": "Run." }, "shouldEndSession": true } }
        """)]
    [InlineData("repeated question", """
        { "version": "1.0", "sessionAttributes": { "v": 2, "report": { "soreness": 4 }, "asking": "sorenessLevel" },
          "response": { "outputSpeech": { "type": "PlainText", "text": "How sore?" },
            "reprompt": { "outputSpeech": { "type": "PlainText", "text": "Sore?" } }, "shouldEndSession": false } }
        """)]
    public async Task Hold_SkillThatBreaksARule_IsFoundOut(string rule, string response)
    {
        using var package = new PackageFolder("en-US");
        using var skill = new FakeSkill { Always = response };
        var sessions = await new StressRun(skill.DeskWith(new SkillPackage(package.SkillPackage)), "en-US", hasScreen: false, seed: 1)
            .HoldAsync(3, CancellationToken.None);
        Assert.Contains(rule, sessions.SelectMany(session => session.Findings).Select(finding => finding.Rule));
    }

    [Fact]
    public async Task Check_MatchedAnswerAndTheSameQuestion_IsARepeatedQuestion()
    {
        const string Elicit = """{ "type": "Dialog.ElicitSlot", "slotToElicit": "size" }""";
        using var skill = new FakeSkill().Says("What size?", directive: Elicit).Says("Sorry. What size?", directive: Elicit)
            .Says("I have only these. What size?", directive: Elicit);
        var echo = skill.Before(Toys.Pizza);
        var asked = await echo.HearAllAsync("ask pizza planner to order a pizza");
        var unmatched = await echo.HearAllAsync("gigantic");
        Assert.DoesNotContain("repeated question", TurnChecks.Check(unmatched, asked).Select(found => found.Rule));
        var matched = await echo.HearAllAsync("large");
        Assert.Contains("repeated question", TurnChecks.Check(matched, unmatched).Select(found => found.Rule));
    }

    [Fact]
    public async Task Check_LevelChangedWithoutANewFact_IsAContradiction()
    {
        const string State = """{ "v": 2, "report": {}, "asking": "none", "advice": { "level": "LEVEL", "reasons": [] } }""";
        using var skill = new FakeSkill().Says("Rest?", attributes: State.Replace("LEVEL", "Rest"))
            .Says("Run?", attributes: State.Replace("LEVEL", "EasyRun"));
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "track my order");
        Assert.Contains(("level contradiction", "Rest became EasyRun without a new fact."), RecoveryChecks.Check(turn, "en-US"));
    }

    private static Task<Simulation> ProductAsync() => Simulation.StartAsync(
        new SimulationOptions(Path.Combine(Repository.Root, "skill-package"), "en-US", Endpoint: null, SkillId: null, HasScreen: false),
            CancellationToken.None);

    private static string Said(string transcript) =>
        string.Join('\n', transcript.Split('\n').Where(line => line.StartsWith("U:", StringComparison.Ordinal)));
}
