using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>One row of a set: the slot that is asked for ("-" for none), what was said, the intents that are right, and the
/// slots.</summary>
internal sealed record Asked(string Slot, string Said, IReadOnlyList<string> Intents, IReadOnlyDictionary<string, string> Slots)
{
    private const string Check = "CheckLegsIntent";

    /// <summary>A Wednesday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 4);

    public static IReadOnlyList<Asked> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "VoiceRecovery.Simulator.Tests", "Utterances", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new Asked(cells[0], cells[1], cells[2].Split('|'), Pairs(cells.Length > 3 ? cells[3] : ""))),
    ];

    /// <summary>What the skill waits for.</summary>
    public Expectation Expecting => Slot switch
    {
        "-" => Expectation.Anything,
        "checkA" => new Expectation.SlotAnswer(Check, "bodySign"),
        "checkB" => new Expectation.SlotAnswer(Check, "warningSign"),
        _ => new Expectation.SlotAnswer(Check, Slot),
    };

    /// <summary>The same as the skill's listener knows it.</summary>
    public Question Asking => Slot is "-" ? Question.None : Enum.Parse<Question>(Slot, ignoreCase: true);

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
