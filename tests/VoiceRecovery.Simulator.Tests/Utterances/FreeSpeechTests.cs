using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceRecovery.Core;
using Xunit.Abstractions;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>
/// Each free-speech report of the listener's sets, sent as a signed request with <c>run --json</c>: the advice is what the labels lead
/// to, or a question comes first, and never is it looser.
/// </summary>
public sealed class FreeSpeechTests(ITestOutputHelper output)
{
    private static readonly string[] Sets = ["answers.tsv", "reports.tsv", "signs.tsv", "traps.tsv"];

    // The sets stand on one Wednesday; requests are of today.
    private static readonly string[] Weekdays =
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "weekend", "week"];

    [Fact]
    public async Task Run_DescriptionOfEachReport_IsNeverAnsweredLooser()
    {
        var reports = Sets.SelectMany(Read).ToArray();
        var turns = await ProductRun.SayAsync(string.Join("\n---\n", reports.Select(report => Envelope(report.Said))));
        Assert.Equal(reports.Length, turns.Count);

        List<string> looser = [];
        var levels = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((said, least, signs), turn) in reports.Zip(turns))
        {
            Assert.Equal(200, turn["status"]!.GetValue<int>());
            var state = turn["sessionAttributes"]!;
            var level = state["advice"]?["level"]?.GetValue<string>();
            var isOpen = turn.Text("reprompt") is not null && !turn.Flag("sessionEnded");
            Assert.True(level is not null || isOpen, $"neither advice nor a question: {said}");

            var isEmergency = RedFlags.Worse(null, signs) == Screen.Emergency;
            if ((level is not null && Enum.Parse<AdviceLevel>(level) < least) || (isEmergency && level != nameof(AdviceLevel.Emergency)))
            {
                looser.Add($"{said}: {level ?? "a question"}, at least {least} expected");
            }

            levels[level ?? "a question"] = levels.GetValueOrDefault(level ?? "a question") + 1;
        }

        output.WriteLine(
            $"{reports.Length} reports: {string.Join(", ", levels.Select(level => $"{level.Key} {level.Value}"))}; looser: {looser.Count}");
        Assert.Empty(looser);
    }

    private static string Envelope(string said) => new JsonObject
    {
        ["request"] = new JsonObject
        {
            ["type"] = "IntentRequest",
            ["intent"] = new JsonObject
            {
                ["name"] = "DescribeLegsIntent",
                ["slots"] = new JsonObject { ["description"] = new JsonObject { ["name"] = "description", ["value"] = said } },
            },
        },
    }.ToJsonString(JsonSerializerOptions.Default);

    // Free speech of the runner's own legs, with the least level that its labels lead to, whatever was not said being at its best.
    private static IEnumerable<(string Said, AdviceLevel Least, WarningSigns Signs)> Read(string file) =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "VoiceRecovery.Skill.Tests", "Listening", "data", file))
        where line.Length > 0 && line[0] != '#'
        let cells = line.Split('\t')
        where cells[1] == "-" && cells.Length > 3
        let report = Labels.Read(cells[3], isDated: !Weekdays.Any(day => cells[2].Contains(day, StringComparison.OrdinalIgnoreCase)))
        select (cells[2], Advisor.Advise(report.AtBest()).Level, report.WarningSigns);
}
