using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>What was probably said is asked for before anything is decided.</summary>
public sealed class SuspectingTests
{
    private static readonly Conversation AtCheckB = new() { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB };

    private static readonly Heard LikelyDarkUrine = new() { Likely = WarningSigns.DarkUrine | WarningSigns.Fever };

    [Fact]
    public void LikelySigns_AreAskedFor_TheMostUrgentFirst()
    {
        var turn = Suspecting.Handle(AtCheckB, LikelyDarkUrine)!;

        Assert.Equal((Question.Suspicion, WarningSigns.DarkUrine), (turn.After.Asking, turn.After.Suspected.Sign));
        Assert.Equal(WarningSigns.None, turn.After.Report.WarningSigns);
    }

    [Theory]
    [InlineData(IntentNames.Yes)]
    [InlineData(IntentNames.Unsure)]
    [InlineData(IntentNames.Fallback)]
    public void AnythingButNo_CountsTheSign(string intent)
    {
        var talk = new Talk().Resume(Suspecting.Handle(AtCheckB, LikelyDarkUrine)!.After);

        talk.Say(intent);

        Assert.Equal(AdviceLevel.Emergency, talk.Conversation.Advice!.Level);
    }

    [Fact]
    public void No_DismissesTheSignForTheSession_AndTheCheckComesBack()
    {
        var talk = new Talk().Resume(Suspecting.Handle(AtCheckB, LikelyDarkUrine)!.After);

        talk.No();

        Assert.Equal(Question.CheckB, talk.Conversation.Asking);
        Assert.Equal(WarningSigns.DarkUrine, talk.Conversation.Dismissed.Sign);
        Assert.Equal(WarningSigns.Fever, Suspicion.Of(talk.Conversation, LikelyDarkUrine)!.Value.Sign);
    }

    [Fact]
    public void LikelyState_SaidYesTo_IsPartOfTheReport()
    {
        var before = new Conversation { Report = SampleReports.Mild with { RestPain = null, Screen = null }, Asking = Question.CheckA };
        var talk = new Talk().Resume(Suspecting.Handle(before, new Heard { LikelyStates = ReportParts.RestPain })!.After);

        talk.Yes();

        Assert.True(talk.Conversation.Report.RestPain);
    }

    [Fact]
    public void ThirdSuspicion_OfASession_CountsWithoutAQuestion()
    {
        var turn = Suspecting.Handle(AtCheckB with { SuspicionsAsked = Suspecting.MostQuestions },
            new Heard { Likely = WarningSigns.Numbness })!;

        Assert.Equal(WarningSigns.Numbness, turn.After.Report.WarningSigns);
        Assert.NotEqual(Question.Suspicion, turn.After.Asking);
    }

    [Fact]
    public void SureAskedAboutOrDismissedSigns_AreNotSuspected()
    {
        Assert.Null(Suspicion.Of(AtCheckB, LikelyDarkUrine with { Report = new LegReport { WarningSigns = LikelyDarkUrine.Likely } }));
        Assert.Null(Suspicion.Of(AtCheckB, LikelyDarkUrine with { AskedAbout = LikelyDarkUrine.Likely }));
        Assert.Null(Suspicion.Of(AtCheckB with { Dismissed = new(LikelyDarkUrine.Likely, ReportParts.None) }, LikelyDarkUrine));
        Assert.Null(Suspicion.Of(AtCheckB with { Report = AtCheckB.Report with { Fatigue = true } },
            new Heard { LikelyStates = ReportParts.Fatigue }));
    }

    [Fact]
    public void Suspicion_OfEverySignAndState_HasItsWords()
    {
        var suspicions = RedFlags.All.Select(flag => new Suspicion(flag.Sign, ReportParts.None))
            .Concat(Enum.GetValues<ReportParts>().Where(part => part != ReportParts.None && (part & Suspicion.States) == part)
                .Select(part => new Suspicion(WarningSigns.None, part)));
        foreach (var suspicion in suspicions)
        {
            var talk = new Talk().Resume(AtCheckB with { Asking = Question.Suspicion, Suspected = suspicion, SuspicionsAsked = 1 });

            Assert.Contains("Did you say that ", talk.Say(IntentNames.Help), StringComparison.Ordinal);
        }
    }
}
