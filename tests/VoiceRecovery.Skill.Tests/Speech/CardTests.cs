using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>What the Alexa app shows beside the advice.</summary>
public sealed class CardTests
{
    public static TheoryData<string> Names => [.. SampleReports.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_OfAnyAdvice_CarriesReasonsPlanSourcesAndDisclaimer(string name)
    {
        var report = SampleReports.All[name];
        var talk = new Talk().Resume(SampleReports.Advised(report));
        talk.Say(IntentNames.Repeat);
        var card = Assert.IsType<SimpleCard>(talk.Response.Response.Card);

        Assert.InRange(card.Title.Length + card.Content.Length, 1, AlexaLimits.CardCharacters);
        Assert.DoesNotContain('{', card.Content);
        if (Advisor.Advise(report).Level == AdviceLevel.Emergency)
        {
            Assert.Equal(talk.Speech, card.Content);
            return;
        }

        Assert.Contains("Why:\n- ", card.Content, StringComparison.Ordinal);
        Assert.Contains("Sources: ", card.Content, StringComparison.Ordinal);
        Assert.Contains("does not replace professional medical advice", card.Content, StringComparison.Ordinal);
        Assert.Equal(Advisor.Advise(report).Level < AdviceLevel.SeeClinician,
            card.Content.Contains("\n- Day one: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Card_OfCrossTraining_SaysWhatWouldChangeIt()
    {
        var talk = new Talk().Resume(SampleReports.Advised(SampleReports.Mild with { Soreness = Soreness.Of(4) }));
        talk.Say(IntentNames.Repeat);

        Assert.Contains(
            "Ask me again when soreness is three or lower, and the advice may become a short, easy run then.",
            ((SimpleCard)talk.Response.Response.Card!).Content,
            StringComparison.Ordinal);
    }
}
