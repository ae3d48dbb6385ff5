using System.Text.Json;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Tests.Questions;

/// <summary>A question as somebody would say it, and what it should be found to be about.</summary>
/// <param name="Expected">
/// The names of what is right, the first is meant: a topic, <c>about:why</c>, <c>check</c>, <c>outOfScope:doses</c>, or
/// <c>outOfScope</c> alone, where any subject will do and so will not knowing at all.
/// </param>
/// <param name="Text">The question.</param>
internal sealed record SampleQuestion(IReadOnlyList<string> Expected, string Text)
{
    private const string OutOfScope = "outOfScope";

    /// <summary>What is meant, without detail.</summary>
    public string Meant => Expected[0].Split(':')[0];

    /// <summary>Whether it is nothing that the skill answers.</summary>
    public bool IsOutOfScope => Meant == OutOfScope;

    /// <summary>Whether it was found.</summary>
    public bool IsRight(Finding finding) =>
        Expected.Contains(QuestionTable.Name(finding))
            || (Expected.Contains(OutOfScope) && finding is Finding.OutOfScope or Finding.Nothing);
}

/// <summary>The questions that listening is held to.</summary>
internal static class QuestionTable
{
    /// <summary>The questions that an earlier search by words was tried on; the learned model was never trained on them.</summary>
    public static IReadOnlyList<SampleQuestion> Known { get; } = Read("questions.tsv");

    /// <summary>Questions written later, of which that search found 76 of 80 at the first try.</summary>
    public static IReadOnlyList<SampleQuestion> Later { get; } = Read("more-questions.tsv");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SampleQuestion> All { get; } = [.. Known, .. Later];

    /// <summary>The same questions as the slot of the interaction model's intent holds them, without the words that carry it.</summary>
    public static IEnumerable<SampleQuestion> InTheSlot() =>
        from question in All
        let carrier = Carriers.FirstOrDefault(carrier => question.Text.StartsWith(carrier, StringComparison.Ordinal))
        where carrier is not null
        select question with { Text = question.Text[carrier.Length..] };

    /// <summary>What was found, as it is named in the tables.</summary>
    public static string Name(Finding finding) => finding switch
    {
        Finding.Sure sure => Words.Of(sure.Topic),
        Finding.Unsure unsure => $"{Words.Of(unsure.First)} or {Words.Of(unsure.Second)}",
        Finding.OutOfScope outOfScope => $"outOfScope:{Words.Of(outOfScope.Subject)}",
        Finding.AboutAdvice about => $"about:{Words.Of(about.FollowUp)}",
        Finding.AskForCheck => "check",
        _ => "nothing",
    };

    private static readonly string[] Carriers = ReadCarriers();

    private static SampleQuestion[] Read(string file) =>
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "VoiceRecovery.Skill.Tests", "Questions", file))
           let columns = line.Split('\t')
           select new SampleQuestion(columns[0].Split('|'), columns[1]),
    ];

    // The longest first, as the longest is what is heard.
    private static string[] ReadCarriers()
    {
        const string slot = "{question}";
        var model = JsonElement.Parse(File
            .ReadAllBytes(Path.Combine(Repository.Root, "skill-package", "interactionModels", "custom", "en-US.json")));
        var intents = model.GetProperty("interactionModel").GetProperty("languageModel").GetProperty("intents").EnumerateArray();
        var samples = intents.Single(intent => intent.GetProperty("name").GetString() == "AskQuestionIntent").GetProperty("samples")
            .EnumerateArray();
        return
        [
            .. from sample in samples
               let text = sample.GetString()!
               where text.EndsWith(slot, StringComparison.Ordinal)
               orderby text.Length descending
               select text[..^slot.Length],
        ];
    }
}
