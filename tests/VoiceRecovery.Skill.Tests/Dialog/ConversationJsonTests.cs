using System.Text.Json;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Dialog;

public sealed class ConversationJsonTests
{
    private static readonly Conversation Full = new()
    {
        Report = new LegReport
        {
            Soreness = Soreness.Of(4),
            Swelling = false,
            Area = LegArea.Calf,
            Side = LegSide.Both,
            Days = DaysSinceHardRun.Of(2),
            Function = LegFunction.Normal,
            Fatigue = false,
            RestPain = false,
            WarningSigns = WarningSigns.Fever | WarningSigns.PopOrSnap,
        },
        Unanswerable = ReportParts.Worsening,
        Asking = Question.CheckB,
        AskedAgain = true,
        Advised = true,
        Answered = new Answered.Topic(TopicId.Doms),
    };

    [Fact]
    public void Write_FullConversation_HasTheDocumentedShape() => Assert.Equal(
        """
        {"v":2,"report":{"soreness":4,"swelling":"no","area":"calf","side":"both","daysSinceHardRun":2,"function":"normal",
        "fatigue":"no","restPain":"no","worsening":"unknown","warningSigns":["popOrSnap","fever"]},"asking":"checkBAgain",
        "advice":{"level":"SeeClinician","urgency":"today","reasons":["U1"]},"answered":"doms"}
        """.ReplaceLineEndings(""),
        ConversationJson.Write(Full).ToString());

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() =>
        Assert.Equal(Full, ConversationJson.Read(ConversationJson.Write(Full).ToElement()));

    [Theory]
    [InlineData("""{"v":2,"report":{}}""")]
    [InlineData("""{"v":"1","report":{"soreness":1}}""")]
    [InlineData("""{"report":{"soreness":1}}""")]
    [InlineData("""{"v":2,"report":{"soreness":11}}""")]
    [InlineData("""{"v":2,"report":{"soreness":-1}}""")]
    [InlineData("""{"v":2,"report":{"soreness":1.5}}""")]
    [InlineData("""{"v":2,"report":{"soreness":"4"}}""")]
    [InlineData("""{"v":2,"report":{"swelling":"perhaps"}}""")]
    [InlineData("""{"v":2,"report":{"swelling":true}}""")]
    [InlineData("""{"v":2,"report":{"warningSigns":"darkUrine"}}""")]
    [InlineData("""{"v":2,"report":{"warningSigns":["darkUrinX"]}}""")]
    [InlineData("""{"v":2,"report":["soreness"]}""")]
    [InlineData("""{"v":2,"asking":"nothingKnown"}""")]
    [InlineData("""{"v":2,"asking":7}""")]
    [InlineData("""{"v":2,"answered":"nothingKnown"}""")]
    [InlineData("""{"v":2}""")]
    [InlineData("""{"v":2,"report":{},"unknown":1}""")]
    [InlineData("""{"v":2,"report":{"soreness":1,"warningSignz":["darkUrine"]}}""")]
    [InlineData("""{"v":2,"report":{"soreness":9,"soreness":1}}""")]
    [InlineData("""{"v":2,"report":{},"advice":{"level":"Emergency"}}""")]
    [InlineData("""{"v":2,"report":{},"advice":{"level":"nonsense"}}""")]
    [InlineData("""[1]""")]
    [InlineData("""null""")]
    [InlineData("\"text\"")]
    public void Read_AnotherVersionOrDamage_BeginsAfresh(string attributes)
    {
        using var json = JsonDocument.Parse(attributes);

        Assert.Equal(Conversation.Fresh, ConversationJson.Read(json.RootElement));
    }

    [Fact]
    public void Read_AdviceLessCautiousThanTheReport_FollowsFromTheReport()
    {
        using var json =
            JsonDocument.Parse("""{"v":2,"report":{"soreness":9},"asking":"none","advice":{"level":"RunAsPlanned","reasons":["Z3"]}}""");

        Assert.Equal(AdviceLevel.SeeClinician, ConversationJson.Read(json.RootElement).Advice!.Level);
    }
}
