namespace VoiceRecovery.Simulator.Tests.Understanding;

public sealed class UnderstandingTests
{
    [Theory]
    // As the sample has it.
    [InlineData("where is my pizza", "TrackIntent")]
    [InlineData("i want a large pizza", "OrderIntent size=large")]
    [InlineData("i would like two small pizzas with olives", "OrderIntent count=2 size=small topping=olives")]
    // Fillers.
    [InlineData("um i want like a large pizza please", "OrderIntent size=large")]
    [InlineData("well i think i want a um large pizza", "OrderIntent size=large")]
    // Contractions.
    [InlineData("where's my pizza", "TrackIntent")]
    [InlineData("i'd like two small pizzas with olives", "OrderIntent count=2 size=small topping=olives")]
    // Misspellings.
    [InlineData("wher is my piza", "TrackIntent")]
    [InlineData("i want a lagre pizza", "OrderIntent size=large")]
    [InlineData("i want a pizza with mushroms on it for tomorrow", "OrderIntent day=2025-11-21 topping=mushrooms")]
    // Word order and endings.
    [InlineData("my pizza where is it", "TrackIntent")]
    [InlineData("tracking my order", "TrackIntent")]
    // Synonyms, several values of one synonym, words that are on no list.
    [InlineData("i want a family size pizza", "OrderIntent size=large")]
    [InlineData("do you have meat", "ToppingInfoIntent topping=ham|salami")]
    [InlineData("what is pineapple", "ToppingInfoIntent topping=~pineapple")]
    [InlineData("i want a gigantic pizza", "OrderIntent size=~gigantic")]
    // Numbers.
    [InlineData("order 48 pizzas", "OrderIntent count=48")]
    [InlineData("order forty eight pizzas", "OrderIntent count=48")]
    [InlineData("order a couple of pizzas", "OrderIntent count=2")]
    [InlineData("order umpteen pizzas", "OrderIntent count=?")]
    [InlineData("i rate it six point five", "RateIntent stars=?")]
    // Free words after a carrier phrase.
    [InlineData("tell the cook that i am allergic to garlic", "NoteIntent note=i_am_allergic_to_garlic")]
    [InlineData("leave a note saying don't ring the bell", "NoteIntent note=don't_ring_the_bell")]
    // Built-in intents, with the developer's own samples.
    [InlineData("help", "AMAZON.HelpIntent")]
    [InlineData("can you repeat that please", "AMAZON.RepeatIntent")]
    [InlineData("basta", "AMAZON.StopIntent")]
    [InlineData("thank you", "AMAZON.StopIntent")]
    [InlineData("um okay", "AMAZON.YesIntent")]
    [InlineData("um", "AMAZON.FallbackIntent")]
    [InlineData("never mind", "AMAZON.CancelIntent")]
    [InlineData("yes please", "AMAZON.YesIntent")]
    [InlineData("nope", "AMAZON.NoIntent")]
    // Nothing fits.
    [InlineData("what is the capital of france and who lives there", "AMAZON.FallbackIntent")]
    [InlineData("colourless green ideas sleep furiously", "AMAZON.FallbackIntent")]
    public void Understand_NothingAskedFor_FindsIntentAndSlots(string said, string expected) =>
        Assert.Equal(expected, Toys.Describe(Toys.PizzaListener.Understand(said, Expectation.Anything, Toys.Today)));

    [Theory]
    [InlineData("size", "large", "OrderIntent size=large")]
    [InlineData("size", "um i think the big one", "OrderIntent size=~um_i_think_the_big_one")]
    [InlineData("size", "enormous", "OrderIntent size=~enormous")]
    [InlineData("size", "large with ham", "OrderIntent size=large topping=ham")]
    [InlineData("size", "small with ham", "OrderIntent size=small topping=ham")]
    // Two numbers in one intent: what was asked decides.
    [InlineData("count", "three", "OrderIntent count=3")]
    [InlineData("wait", "three", "OrderIntent wait=3")]
    [InlineData("count", "lots and lots", "OrderIntent count=?")]
    [InlineData("count", "seven or eight", "OrderIntent count=7")]
    [InlineData("count", "what is salami", "ToppingInfoIntent topping=salami")]
    [InlineData("count", "four big ones", "OrderIntent count=4 size=large")]
    [InlineData("day", "tomorrow", "OrderIntent day=2025-11-21")]
    [InlineData("day", "the third of december", "OrderIntent day=2025-12-03")]
    // Another intent may interrupt.
    [InlineData("size", "where is my pizza", "TrackIntent")]
    [InlineData("size", "help", "AMAZON.HelpIntent")]
    [InlineData("size", "do you have olives", "ToppingInfoIntent topping=olives")]
    public void Understand_SlotAskedFor_PrefersTheAnswer(string asked, string said, string expected) =>
        Assert.Equal(expected, Toys
            .Describe(Toys.PizzaListener.Understand(said, new Expectation.SlotAnswer("OrderIntent", asked), Toys.Today)));

    [Theory]
    [InlineData("delivery", "yes", "OrderIntent delivery=yes")]
    [InlineData("delivery", "um yeah", "OrderIntent delivery=yes")]
    [InlineData("delivery", "no", "OrderIntent delivery=no")]
    [InlineData("delivery", "not this time", "OrderIntent delivery=no")]
    [InlineData("delivery", "nope not this time", "OrderIntent delivery=no")]
    [InlineData("size", "sort of yes", "MaybeIntent")]
    [InlineData("size", "no", "AMAZON.NoIntent")]
    [InlineData("size", "yes", "AMAZON.YesIntent")]
    public void Understand_YesOrNo_GoesToTheAskedSlotOnlyIfItListsThem(string asked, string said, string expected) =>
        Assert.Equal(expected, Toys
            .Describe(Toys.PizzaListener.Understand(said, new Expectation.SlotAnswer("OrderIntent", asked), Toys.Today)));

    [Theory]
    [InlineData("yes", "CONFIRMED")]
    [InlineData("yeah sure", "CONFIRMED")]
    [InlineData("no", "DENIED")]
    [InlineData("no thanks", "DENIED")]
    [InlineData("where is my pizza", "TrackIntent")]
    public void Understand_ConfirmationAskedFor_TakesYesAndNo(string said, string expected)
    {
        Assert.Equal(expected, Toys
            .Describe(Toys.PizzaListener.Understand(said, new Expectation.SlotConfirmation("OrderIntent", "delivery"), Toys.Today)));
        Assert.Equal(expected, Toys
            .Describe(Toys.PizzaListener.Understand(said, new Expectation.IntentConfirmation("OrderIntent"), Toys.Today)));
    }

    [Theory]
    [InlineData("if i should water my leaves are a two out of ten on both sides no spots and i watered two days ago",
        "CheckPlantIntent daysSinceWater=2 droop=2 part=leaves side=both_sides spots=no")]
    [InlineData("i watered it five days ago there are brown spots and the leaves are very limp",
        "CheckPlantIntent daysSinceWater=5 droopWord=very_limp part=leaves spots=yes")]
    [InlineData("my stems are like a six i think and i watered it yesterday",
        "CheckPlantIntent droop=6 part=stems waterDay=2025-11-19")]
    [InlineData("no spots my leafs are a seven out of 10 watered 3 days ago",
        "CheckPlantIntent daysSinceWater=3 droop=7 part=leaves spots=no")]
    [InlineData("i see tiny bugs under my leaves", "CheckPlantIntent pest=aphids")]
    [InlineData("what about coffee grounds in the soil", "AskIntent question=coffee_grounds_in_the_soil")]
    [InlineData("can you tell me how much sun it needs", "SunIntent")]
    // The longer carrier wins, though it is made of fillers.
    [InlineData("can you tell me my grandmother secret fertilizer", "AskIntent question=my_grandmother_secret_fertilizer")]
    [InlineData("my grandmother has a secret fertilizer", "DiaryIntent entry=grandmother_has_a_secret_fertilizer")]
    public void Understand_SeveralPhrasesInOneBreath_FillsAllTheirSlots(string said, string expected) =>
        Assert.Equal(expected, Toys.Describe(Toys.PlantListener.Understand(said, Expectation.Anything, Toys.Today)));

    [Theory]
    [InlineData("droop", "four", "CheckPlantIntent droop=4")]
    [InlineData("spots", "no", "CheckPlantIntent spots=no")]
    [InlineData("part", "both leaves", "CheckPlantIntent part=leaves side=both_sides")]
    [InlineData("daysSinceWater", "two days ago", "CheckPlantIntent daysSinceWater=2")]
    [InlineData("daysSinceWater", "yesterday", "CheckPlantIntent waterDay=2025-11-19")]
    [InlineData("spots", "spider mites", "CheckPlantIntent pest=spider_mites")]
    [InlineData("spots", "kind of yellowish", "CheckPlantIntent spots=~kind_of_yellowish")]
    [InlineData("droop", "no", "AMAZON.NoIntent")]
    public void Understand_StepByStep_FillsWhatWasAsked(string asked, string said, string expected) =>
        Assert.Equal(expected, Toys
            .Describe(Toys.PlantListener.Understand(said, new Expectation.SlotAnswer("CheckPlantIntent", asked), Toys.Today)));

    [Fact]
    public void Understand_ListSlot_TakesEveryValue() =>
        Assert.Equal(
            "PartyIntent toppings=ham+mushrooms+olives",
            Toys.Describe(Toys.PizzaListener
                .Understand("party pizza with ham, wild mushrooms and olives", Expectation.Anything, Toys.Today)));
}
