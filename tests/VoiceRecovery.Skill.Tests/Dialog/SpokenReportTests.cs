using VoiceRecovery.Core;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>A report leads to the advice that its values lead to, however its runner says it: in one breath, in any order, or step by
/// step.</summary>
public sealed class SpokenReportTests(ITestOutputHelper output)
{
    private const int Seed = 1;
    private const int Cases = 3000;
    private const int MostTurns = 24;

    private static readonly string[] Joints = [", ", " and ", ". ", " um ", ", and ", " "];

    [Fact]
    public void Check_InOneBreathInAnyOrderOrStepByStep_GivesTheSameAdvice()
    {
        var random = new Random(Seed);
        var levels = new SortedDictionary<AdviceLevel, int>();
        List<string> different = [];
        for (var number = 0; number < Cases; number++)
        {
            var spoken = SpokenReport.Draw(random);
            var expected = Advisor.Advise(spoken.Report).Level;
            var facts = spoken.Volunteered.ToArray();
            random.Shuffle(facts);
            foreach (var volunteered in new string[][] { [], [string.Join(Joints[random.Next(Joints.Length)], facts)], facts })
            {
                var (level, said) = Hold(spoken, volunteered);
                if (level != expected)
                {
                    different.Add($"{expected} expected, {level}: {said}");
                }
            }

            levels[expected] = levels.GetValueOrDefault(expected) + 1;
        }

        output.WriteLine($"{Cases} reports, seed {Seed}, each asked for step by step, in one breath, and fact by fact in any order: "
            + $"{string.Join(", ", levels)}");
        Assert.True(levels.Count >= 5, "the reports lead to too few levels");
        Assert.True(different.Count == 0, $"{different.Count} differ: {string.Join('\n', different.Take(20))}");
    }

    // Says what is volunteered, a turn each, and then answers what is asked until there is advice.
    private static (AdviceLevel? Level, string Said) Hold(SpokenReport spoken, string[] volunteered)
    {
        var talk = new Talk();
        talk.Open();
        List<string> said = [];
        foreach (var words in volunteered.TakeWhile(_ => !talk.Ended))
        {
            said.Add(words);
            talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));
        }

        while (!talk.Ended && talk.Conversation.Asking != Question.None && said.Count < MostTurns)
        {
            var answer = talk.Conversation.Asking == Question.ReadBack ? "yes"
                : spoken.Answer(talk.Conversation.Asking, talk.Conversation.Report.Swelling is not null);
            said.Add($"[{talk.Conversation.Asking}] {answer}");
            _ = answer == "yes" ? talk.Yes() : answer == "no" ? talk.No()
                : talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, answer));
        }

        return (talk.Conversation.Advice?.Level, string.Join(" / ", said));
    }
}
