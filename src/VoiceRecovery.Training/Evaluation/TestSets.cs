using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>The embedded model against the sets of the skill's tests, whose rows no model is trained on. Rules of context are not
/// applied.</summary>
internal sealed class TestSets(TextWriter output)
{
    private const string CheckName = "check";

    /// <summary>Writes how many signs are heard, how many are invented, and how many questions find their kind.</summary>
    public void Write()
    {
        var rows = Directory.GetFiles(Path.Combine(Repository.Tests, "Listening", "data"), "*.tsv").SelectMany(Rows).ToArray();
        var stated = rows.Where(row => row[2].Contains("signs=", StringComparison.Ordinal))
            .Select(row => (Phrase: row[1], Signs: SignsOf(row[2]))).ToArray();
        var none = rows.Where(row => !row[2].Contains("signs=", StringComparison.Ordinal))
            .Select(row => (Phrase: row[1], Signs: WarningSigns.None)).ToArray();
        Signs("test sets: stated signs", stated);
        Invented("test sets: no sign stated", none);
        Questions([.. Directory.GetFiles(Path.Combine(Repository.Tests, "Questions"), "*.tsv").SelectMany(Rows)]);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => (line + "\t\t").Split('\t'));

    private static WarningSigns SignsOf(string expected) =>
        expected.Split(' ').First(part => part.StartsWith("signs=", StringComparison.Ordinal))["signs=".Length..].Split('+', ',')
            .Aggregate(WarningSigns.None, (signs, sign) =>
                signs | (Enum.TryParse<WarningSigns>(sign, ignoreCase: true, out var found) ? found : WarningSigns.None));

    private void Signs(string name, (string Phrase, WarningSigns Signs)[] rows)
    {
        var signs = rows.SelectMany(row => RedFlags.Each(row.Signs).Select(sign => (sign, Meaning: MeaningModel.Instance.Read(row.Phrase))))
            .ToArray();
        output.WriteLine($"{name,-24} {signs.Length} signs, "
            + $"heard or asked for {signs.Count(sign => (sign.Meaning.SureSigns | sign.Meaning.LikelySigns).HasFlag(sign.sign))},"
            + $" sure {signs.Count(sign => sign.Meaning.SureSigns.HasFlag(sign.sign))}");
        Invented(name, rows);
    }

    private void Invented(string name, (string Phrase, WarningSigns Signs)[] rows)
    {
        var read = rows.Select(row => (row.Signs, Meaning: MeaningModel.Instance.Read(row.Phrase))).ToArray();
        output.WriteLine($"{name,-24} {read.Length} phrases, "
            + $"another sign asked for in {read.Count(row => (row.Meaning.LikelySigns & ~row.Signs) != WarningSigns.None)},"
            + $" sure in {read.Count(row => (row.Meaning.SureSigns & ~row.Signs) != WarningSigns.None)}");
    }

    private void Questions(string[][] rows)
    {
        int[] places = [.. rows.Select(row => PlaceOf(row[0].Split('|'), MeaningModel.Instance.Read(row[1])))];
        output.WriteLine($"{"test sets: questions",-24} {rows.Length}, best kind right {places.Count(place => place == 1)}, "
            + $"best two {places.Count(place => place > 0)}");
    }

    private static int PlaceOf(string[] expected, PhraseMeaning meaning) =>
        Meets(expected, meaning.First.Kind) ? 1 : Meets(expected, meaning.Second.Kind) ? 2 : 0;

    private static bool Meets(string[] expected, Kind kind) => expected.Any(name => kind switch
    {
        { Topic: { } topic } => name == Words.Of(topic),
        { OutOfScope: { } subject } => name == "outOfScope" || name == "outOfScope:" + Words.Of(subject),
        { Command: Command.WhatElse or Command.CrossTrainingAsked } => name == "about:alternatives",
        { Command: Command.Check } => name == CheckName,
        { Command: { } command } => name == "about:" + Words.Of(command),
        _ => false,
    });
}
