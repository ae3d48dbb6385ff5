using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill.Tests.Screens;

/// <summary>What devices with a screen are sent, and what those without are not.</summary>
public sealed class ScreenTests
{
    /// <summary>What is said, and which screen it shows, after advice to cross-train.</summary>
    public static TheoryData<string, ScreenKind> Follows() => new()
    {
        { IntentNames.Why, ScreenKind.Answer },
        { IntentNames.WhatWouldChange, ScreenKind.Answer },
        { IntentNames.Sources, ScreenKind.Answer },
        { IntentNames.Alternatives, ScreenKind.Activities },
        { IntentNames.WhenCanIRun, ScreenKind.Days },
        { IntentNames.NextDays, ScreenKind.Days },
        { IntentNames.WarningSigns, ScreenKind.Signs },
        { IntentNames.Shorter, ScreenKind.Advice },
        { IntentNames.Help, ScreenKind.Help },
        { IntentNames.Fallback, ScreenKind.Help },
        { IntentNames.Of(TopicId.Doms), ScreenKind.Answer },
        { IntentNames.Of(TopicId.Swimming), ScreenKind.Answer },
    };

    public static TheoryData<string> Reports => [.. SampleReports.All.Keys];

    [Theory]
    [MemberData(nameof(Follows))]
    public void Turn_OnADeviceWithAScreen_ShowsWhatIsSaid(string intent, ScreenKind expected)
    {
        var talk = Shown(Moderate);

        talk.Say(intent);

        Assert.Equal(Words.Of(expected), talk.Shown!.Token);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Advice_OfAnyKind_IsShownWithItsLevelHeadlineAndReason(string name)
    {
        var report = SampleReports.All[name];
        var advice = Advisor.Advise(report);
        var talk = Shown(report);

        talk.Say(IntentNames.Shorter);

        var screen = Content(talk);
        Assert.Equal(Words.Of(advice.Level), screen.GetProperty("level").GetString());
        Assert.Equal(Phrases.For("en-US")[$"screen.word.{Words.Of(advice.Level)}"], screen.GetProperty("word").GetString());
        Assert.Equal(AdviceWords.Headline(Phrases.For("en-US"), advice), screen.GetProperty("headline").GetString());
        Assert.All(screen.GetProperty("paragraphs").EnumerateArray(), paragraph =>
            Assert.NotEmpty(paragraph.GetProperty("text").GetString()!));
    }

    [Theory]
    [InlineData(AdviceLevel.SeeClinician)]
    [InlineData(AdviceLevel.Emergency)]
    public void Advice_ToBeSeen_ShowsNoActivityAndNoTimeline(AdviceLevel level)
    {
        var report = SampleReports.All.Values.First(report => Advisor.Advise(report).Level == level);
        var talk = Shown(report);

        talk.Say(IntentNames.Shorter);

        Assert.DoesNotContain(Sent(talk), send => send[0] is IntentNames.Alternatives or IntentNames.NextDays);
        Assert.True(level < AdviceLevel.Emergency || !Sent(talk).Any());
        talk.Say(IntentNames.NextDays);
        Assert.NotEqual(Words.Of(ScreenKind.Days), talk.Shown!.Token);
    }

    [Fact]
    public void Emergency_IsShown_AndNothingCanBeTouched()
    {
        var talk = new Talk { HasScreen = true };
        talk.Open();

        talk.Tell(SlotNames.WarningSign, "chest pain");

        Assert.True(talk.Ended);
        Assert.Equal("emergency", Content(talk).GetProperty("level").GetString());
        Assert.Empty(Sent(talk));
    }

    [Fact]
    public void Goodbye_LeavesTheScreenAlone()
    {
        var talk = Shown(Moderate);

        talk.Say(IntentNames.Stop);

        Assert.Null(talk.Shown);
    }

    [Theory]
    [InlineData(0, 0, "still be coming")]
    [InlineData(1, 1, "at its worst")]
    [InlineData(3, 3, "at its worst")]
    [InlineData(4, 4, "eases")]
    [InlineData(7, 7, "usually gone")]
    [InlineData(9, 7, "should be gone")]
    [InlineData(null, -1, "don't know when")]
    public void Days_MarkToday_AndSayWhatIsUsualThen(int? days, int marked, string said)
    {
        var talk = Shown(Moderate with { Soreness = Soreness.Of(0), Days = days is { } value ? DaysSinceHardRun.Of(value) : null });

        talk.Say(IntentNames.NextDays);

        Assert.Equal(marked, Content(talk).GetProperty("day").GetInt32());
        Assert.Contains(said, Content(talk).GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ByTouchAlone_LeadsToAdvice()
    {
        var talk = new Talk { HasScreen = true };
        talk.Open();

        Touch(talk, "4");
        talk.Tell(SlotNames.PainLocation, "calf");
        Touch(talk, "Both legs");
        Touch(talk, "2");
        Touch(talk, "No");
        Touch(talk, "No");
        Touch(talk, "No");

        Assert.Equal(AdviceLevel.CrossTrain, talk.Conversation.Advice?.Level);
        Assert.Equal(Words.Of(ScreenKind.Advice), talk.Shown!.Token);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Touch_OfAnyChoice_DoesWhatItsWordsDo(string name)
    {
        var touched = 0;
        foreach (var intent in Follows().Select<object[], string>(row => (string)row[0]))
        {
            var shown = Shown(SampleReports.All[name]);
            shown.Say(intent);
            foreach (var send in Sent(shown))
            {
                var (spoken, tapped) = (Shown(SampleReports.All[name]), Shown(SampleReports.All[name]));
                spoken.Say(intent);
                tapped.Say(intent);
                var words = Speak(spoken, send);

                Assert.Equal(words, Tap(tapped, shown.Shown!.Token, [.. send]));
                Assert.Equal(spoken.Conversation, tapped.Conversation);
                touched++;
            }
        }

        Assert.True(touched > 5 || SampleReports.All[name].EffectiveScreen == Screen.Emergency, $"{touched}");
    }

    [Theory]
    [InlineData("advice", new[] { "NoSuchIntent" })]
    [InlineData("advice", new string[0])]
    [InlineData("advice", new[] { "AlternativesIntent", "activity" })]
    [InlineData("advice", new[] { "AlternativesIntent", "activity", "skiing" })]
    [InlineData("advice", new[] { "CheckLegsIntent", "sorenessLevel", "11" })]
    [InlineData("advice", new[] { "CheckLegsIntent", "warningSign", "chestPain" })]
    [InlineData("plant", new[] { "WhyIntent" })]
    [InlineData(null, new[] { "WhyIntent" })]
    public void Touch_ThatIsNotOurs_GoesUnanswered(string? token, string[] arguments)
    {
        var talk = Shown(Moderate);

        Tap(talk, token, arguments);

        Assert.Equal(ResponseBody.Empty, talk.Response.Response);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Speech_WithAndWithoutAScreen_IsTheSame(string name)
    {
        foreach (var intent in IntentTable.Names)
        {
            var (plain, shown) = (new Talk().Resume(SampleReports.Advised(SampleReports.All[name])), Shown(SampleReports.All[name]));

            Assert.Equal(plain.Say(intent), shown.Say(intent));

            Assert.Null(plain.Shown);
            Assert.Equal(plain.Ended, shown.Ended);
            Assert.Equal(plain.Attributes.GetRawText(), shown.Attributes.GetRawText());
            Assert.Equal(Reprompt(plain), Reprompt(shown));
            AssertFilled(shown);
        }
    }

    [Fact]
    public void Guard_AScreenForADeviceThatAnnouncedNone_IsADefect()
    {
        var talk = Shown(Moderate);
        talk.Say(IntentNames.Why);
        var request = new SkillRequest { Request = new IntentRequest { Locale = "en-US", Intent = new Intent { Name = IntentNames.Why } } };

        Assert.Null(ResponseGuard.Find(request with { Context = Talk.WithScreen }, talk.Response));
        Assert.Equal(ResponseDefect.ScreenNotAnnounced, ResponseGuard.Find(request, talk.Response));
        Assert.Null(new ResponseGuard(NullLogger<ResponseGuard>.Instance).Check(request, talk.Response).Response.Directives);
    }

    [Fact]
    public void Documents_AreThoseOfThePackage_ForOldDevicesToo()
    {
        foreach (var screen in Enum.GetValues<ScreenKind>())
        {
            var file = Path.Combine(Repository.Root, "skill-package", "response", "display", Words.Of(screen), "document.json");
            var sent = ScreenDocuments.Of(screen).ToElement();

            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(File.ReadAllBytes(file)), sent));
            Assert.Equal("1.4", sent.GetProperty("version").GetString());
            Assert.Empty(sent.GetProperty("import").EnumerateArray());
            Assert.DoesNotContain("http", sent.GetRawText(), StringComparison.Ordinal);
            Assert.InRange(ScreenDocuments.Of(screen).Utf8.Length, 1, 16 * 1024);
        }
    }

    internal static LegReport Moderate { get; } = SampleReports.Mild with { Soreness = Soreness.Of(4), Area = LegArea.Calf };

    private static Talk Shown(LegReport report) => new Talk { HasScreen = true }.Resume(SampleReports.Advised(report));

    private static JsonElement Content(Talk talk) => talk.Shown!.Datasources!.Value.ToElement().GetProperty("screen");

    private static IEnumerable<string[]> Sent(Talk talk) => talk.Shown is null
        ? []
        : Content(talk).GetProperty("choices").EnumerateArray()
            .Select(choice => choice.GetProperty("send").EnumerateArray().Select(part => part.GetString()!).ToArray());

    private static void Touch(Talk talk, string text)
    {
        var choice = Content(talk).GetProperty("choices").EnumerateArray().Single(choice => choice.GetProperty("text").GetString() == text);
        Tap(talk, talk.Shown!.Token, [.. choice.GetProperty("send").EnumerateArray().Select(part => part.GetString()!)]);
    }

    private static string Tap(Talk talk, string? token, string[] arguments) => talk.Send(new UserEventRequest
    {
        Locale = talk.Locale,
        Token = token,
        Arguments = [.. arguments.Select(argument => JsonElement.Parse($"\"{argument}\""))],
    });

    // As Alexa sends the words, with the value that it made of them.
    private static string Speak(Talk talk, string[] send)
    {
        if (send is not [var intent, var slot, var value])
        {
            return talk.Say(send[0]);
        }

        var resolved = new ResolvedValue { Value = new Entity { Id = value } };
        var matched = new AuthorityResolution
        {
            Status = new AuthorityStatus { Code = ResolutionStatus.SuccessMatch },
            Values = [resolved]
        };
        var filled = new Slot { Name = slot, Value = value, Resolutions = new Resolutions { ResolutionsPerAuthority = [matched] } };
        return talk.Send(new IntentRequest
        {
            Locale = talk.Locale,
            Intent = new Intent { Name = intent, Slots = new Dictionary<string, Slot> { [slot] = filled } }
        });
    }

    private static string Reprompt(Talk talk) => talk.Response.Response.Reprompt?.OutputSpeech is SsmlSpeech speech ? speech.Ssml : "";

    private static void AssertFilled(Talk talk)
    {
        if (talk.Shown is not null)
        {
            Assert.DoesNotMatch(@"\{[a-z]+\}", talk.Shown.Datasources!.Value.ToString());
            Assert.InRange(SkillResponseWriter.ToUtf8(talk.Response).Length, 1, 24 * 1024);
        }
    }
}
