using System.Globalization;
using VoiceRecovery.Core;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>How much of the development sets is heard. A part counts when it was expected or heard; it is right when both agree.</summary>
public class DevelopmentSetTests(ITestOutputHelper output)
{
    private const double LeastAccuracy = 0.97;
    private const string Answers = "answers.tsv";
    private const string Reports = "reports.tsv";
    private const string SignsFile = "signs.tsv";
    private const string Traps = "traps.tsv";

    // Each part that comes out looser is known, and none of them is a rating, swelling or a sign: docs/listening.md.
    private const int MostLooser = 1;

    public static TheoryData<string> Files => [Answers, Reports, SignsFile, Traps];

    [Theory]
    [MemberData(nameof(Files))]
    public void Hear_DevelopmentSet_IsRightForNearlyEveryPartAndHardlyEverLooser(string file)
    {
        var accuracy = new Accuracy();
        foreach (var said in Said.Read(file))
        {
            accuracy.Add(said, output.WriteLine);
        }

        foreach (var set in Said.Read(file).GroupBy(said => said.Set, StringComparer.Ordinal))
        {
            var ofSet = new Accuracy();
            set.ToList().ForEach(said => ofSet.Add(said, _ => { }));
            output.WriteLine(ofSet.Table($"{set.Key} {file}"));
        }

        output.WriteLine(accuracy.Table(file));
        Assert.True(accuracy.OfAllParts >= LeastAccuracy, accuracy.OfAllParts.ToString("P1", CultureInfo.InvariantCulture));
        Assert.True(accuracy.Looser <= MostLooser, $"{accuracy.Looser} looser");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Hear_DevelopmentSet_FindsEveryWarningSignAndInventsNone(string file)
    {
        foreach (var said in Said.Read(file))
        {
            var heard = said.Heard;
            Assert.Equal((said.Phrase, said.Expected.GetValueOrDefault(Parts.Signs)), (said.Phrase, heard.GetValueOrDefault(Parts.Signs)));
        }
    }

    [Fact]
    public void Sets_AreLargeEnough()
    {
        Assert.True(Said.Read(Answers).Count + Said.Read(SignsFile).Count + Said.Read(Traps).Count >= 300);
        Assert.True(Said.Read(Reports).Count >= 100);
    }

    [Fact]
    public void Sets_NameEverySignInThreeWordingsAndOnceAsAQuestion()
    {
        var rows = Said.Read(SignsFile);
        foreach (var flag in RedFlags.All)
        {
            var name = flag.Sign.ToString().ToLowerInvariant();
            Assert.True(rows.Count(row => Has(row, Parts.Signs, name)) >= 3, $"{name} is said too seldom");
            Assert.True(rows.Any(row => Has(row, Parts.Asked, name)), $"{name} is never asked about");
        }

        Assert.True(rows.Count(row => row.Expected.Count == 0) >= RedFlags.All.Count, "too few denials");
    }

    [Theory]
    [InlineData("soreness", 11)]
    [InlineData("swelling", 2)]
    [InlineData("area", 13)]
    [InlineData("side", 2)]
    [InlineData("days", 12)]
    [InlineData("function", 3)]
    [InlineData("fatigue", 2)]
    [InlineData("rest", 2)]
    [InlineData("worse", 2)]
    public void Sets_CoverEveryValue(string part, int values)
    {
        var said = new[] { Answers, Reports }.SelectMany(Said.Read).Select(row => row.Expected.GetValueOrDefault(part)).OfType<string>();
        Assert.True(said.SelectMany(value => value.Split('+')).Distinct(StringComparer.Ordinal).Count() >= values);
    }

    private static bool Has(Said row, string part, string value) =>
        row.Expected.GetValueOrDefault(part)?.Split('+').Contains(value, StringComparer.Ordinal) == true;
}
