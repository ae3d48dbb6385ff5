using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>How the advice sounds.</summary>
public sealed class AdviceWordsTests(ITestOutputHelper output)
{
    private const int Seed = 45;
    private const int Cases = 20000;

    // What the last answer was, before the advice.
    private const string Echo = "None of those. ";

    private const int FewestWords = 45;
    private const int MostWords = 60;
    private const int MostWordsOfAnEmergency = 50;
    private const int MostWordsOfAnInstruction = 29;

    [Fact]
    public void Advise_AnyReport_TakesABreathOrTwo()
    {
        var random = new Random(Seed);
        var reports = SampleReports.All.Values.Concat(Enumerable.Range(0, Cases).Select(_ => Draw(random)));
        var longest = new SortedDictionary<AdviceLevel, (int Fewest, int Most)>();
        foreach (var report in reports)
        {
            var speech = Advise(report, out var level).Replace(Echo, "", StringComparison.Ordinal);
            var words = Count(speech);
            longest[level] = longest.TryGetValue(level, out var known) ? (Math.Min(known.Fewest, words), Math.Max(known.Most, words))
                : (words, words);
            if (level == AdviceLevel.Emergency)
            {
                var instruction = speech[..(speech.IndexOf("call for you.", StringComparison.Ordinal) + "call for you.".Length)];
                Assert.InRange(Count(instruction), 1, MostWordsOfAnInstruction);
                Assert.InRange(words, 1, MostWordsOfAnEmergency);
            }
            else
            {
                Assert.True(words is >= FewestWords and <= MostWords, $"{words} words: {speech}");
            }
        }

        foreach (var (level, (fewest, most)) in longest)
        {
            output.WriteLine($"{level,-13} {fewest} to {most} words");
        }

        Assert.Equal(Enum.GetValues<AdviceLevel>().Length, longest.Count);
    }

    [Fact]
    public void Advise_TheSameReportInAnySession_SaysTheSame()
    {
        foreach (var report in SampleReports.All.Values)
        {
            var said = Enumerable.Range(0, 5).Select(_ => Advise(report, out var _)).Distinct(StringComparer.Ordinal);
            Assert.Single(said);
        }
    }

    [Fact]
    public void Greeting_OfDifferentSessions_Varies()
    {
        var greetings = Enumerable.Range(0, 20).Select(session => new Talk { SessionId = $"session {session}" }.Open().Split('.', ',')[0])
            .Distinct(StringComparer.Ordinal);
        Assert.True(greetings.Count() > 1);
    }

    private static int Count(string text) => text.Split(' ').Length;

    // Any report, with parts that the runner could not tell.
    private static LegReport Draw(Random random)
    {
        bool? Known(double chance) => random.NextDouble() is var draw && draw < 0.1 ? null : draw < chance;
        T? Any<T>()
            where T : struct, Enum => random.Next(8) == 0 ? null : random.GetItems(Enum.GetValues<T>(), 1)[0];
        var signs = random.Next(8) == 0 ? random.GetItems(RedFlags.All.ToArray(), 1)[0].Sign : WarningSigns.None;
        return new LegReport
        {
            Soreness = random.Next(8) == 0 ? null : Soreness.Of(Math.Min(random.Next(11), random.Next(11))),
            Swelling = Known(0.25),
            Area = Any<LegArea>(),
            Side = Any<LegSide>(),
            Days = random.Next(8) == 0 ? null : DaysSinceHardRun.Of(Math.Min(random.Next(15), random.Next(15))),
            Function = random.Next(3) > 0 ? LegFunction.Normal : Any<LegFunction>(),
            Fatigue = Known(0.2),
            RestPain = Known(0.2),
            Worsening = Known(0.2),
            Screen = Screen.Clear,
            WarningSigns = signs,
        };
    }

    private static string Advise(LegReport report, out AdviceLevel level)
    {
        // The last answer of a check: everything else is known, or was given up.
        var before = new Conversation
        {
            Report = report with { Screen = null },
            Unanswerable = ~Conversation.Known(report),
            Asking = Question.CheckB,
        };
        var talk = new Talk().Resume(before);
        do
        {
            _ = report.Screen is null ? talk.Say(IntentNames.Unsure) : talk.Conversation.Asking == Question.ReadBack ? talk.Yes()
                : talk.No();
        }
        while (talk.Conversation.Advice is null);

        level = talk.Conversation.Advice!.Level;
        return talk.Speech;
    }
}
