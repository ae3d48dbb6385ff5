using System.Reflection;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>One row of a set: which set, what was asked, what was said, and the parts that are expected, by name.</summary>
internal sealed record Said(string Set, string Asked, string Phrase, IReadOnlyDictionary<string, string> Expected)
{
    /// <summary>A Wednesday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 4);

    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public IReadOnlyDictionary<string, string> Heard => Parts.Of(Hear());

    public static IReadOnlyList<Said> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(DataFolder, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new Said(cells[0], cells[1], cells[2], Parts.Parse(cells.Length > 3 ? cells[3] : ""))),
    ];

    public static ListeningContext Context(Question asking) => new(asking, Today, Now);

    private static string DataFolder
    {
        get
        {
            var root = typeof(Said).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata =>
                metadata.Key == "RepositoryRoot").Value!;
            return Path.Combine(root, "tests", "VoiceRecovery.Skill.Tests", "Listening", "data");
        }
    }

    // "question" is a slot of its own, in which only questions are asked; "-" is free speech.
    private Heard Hear() => Asked switch
    {
        "-" => Listener.Hear(Phrase, Context(Question.None)),
        "question" => Listener.Hear(Slots.Intent("AskQuestionIntent", Slots.Value("question", Phrase)), Context(Question.None)),
        _ => Listener.Hear(Phrase, Context(Enum.Parse<Question>(Asked))),
    };
}
