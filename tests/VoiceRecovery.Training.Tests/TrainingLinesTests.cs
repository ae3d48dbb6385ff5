using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Tests;

/// <summary>The lines of the data folder, and the model that was made from them.</summary>
public sealed class TrainingLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lines").FullName;

    public TrainingLinesTests()
    {
        foreach (var source in Enum.GetValues<Source>())
        {
            Directory.CreateDirectory(Path.Combine(_folder, Labels.FolderOf(source)));
        }
    }

    [Fact]
    public void Model_OfTheSkill_IsMadeFromTheLinesOfToday()
    {
        var lines = TrainingLines.Read(Path.Combine(RepositoryFolder.Root, "src", "VoiceRecovery.Training", "data"));

        Assert.True(
            MeaningModel.Instance.File.LinesHash.SequenceEqual(lines.Hash),
            "The model is older than its lines: dotnet run --project src/VoiceRecovery.Training -c Release -- train");
    }

    [Fact]
    public void Read_EveryLabel_HasItsLines()
    {
        var lines = TrainingLines.Read(Path.Combine(RepositoryFolder.Root, "src", "VoiceRecovery.Training", "data"));

        Assert.Empty(Enumerable.Range(0, MeaningLabels.Body).Where(label => lines.Lines.Count(line => line.Has.Contains(label)) < 150)
            .Select(MeaningLabels.NameOf));
        Assert.Empty(Enumerable.Range(0, MeaningLabels.Body).Where(label => lines.Lines.Count(line => line.Seems.Contains(label)) < 60)
            .Select(MeaningLabels.NameOf));
        Assert.Empty(Enumerable.Range(0, Kind.Count).Where(kind => lines.Lines.Count(line => line.Kind == kind) < 30)
            .Select(kind => Kind.At(kind)));
    }

    [Fact]
    public void Read_AnotherLine_ChangesTheHash()
    {
        Write("signs/darkUrine.txt", "my wee is brown");
        var before = TrainingLines.Read(_folder).Hash;

        Write("signs/darkUrine.txt", "my wee is black");

        Assert.NotEqual(before, TrainingLines.Read(_folder).Hash);
    }

    [Fact]
    public void Read_LineInAnotherFile_ChangesTheHash()
    {
        Write("signs/darkUrine.txt", "my wee is brown");
        var before = TrainingLines.Read(_folder).Hash;
        File.Delete(Path.Combine(_folder, "signs/darkUrine.txt"));

        Write("signs/littleUrine.txt", "my wee is brown");

        Assert.NotEqual(before, TrainingLines.Read(_folder).Hash);
    }

    [Theory]
    [InlineData("signs/darkWater.txt", "my wee is brown", "no label has this name")]
    [InlineData("signs/darkUrine.txt", "My wee is brown", "(1): a line has lower-case letters")]
    [InlineData("signs/darkUrine.txt", "my wee is brown.", "(1): a line has lower-case letters")]
    [InlineData("topics/swim.txt", "is swimming good", "no label has this name")]
    public void Read_WhatIsNoLine_IsRefused(string file, string line, string why)
    {
        Write(file, line);

        var refused = Assert.Throws<InvalidDataException>(() => TrainingLines.Read(_folder));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signs/darkUrine.txt", "not-signs/darkUrine.txt")]
    [InlineData("topics/swimming.txt", "topics/yoga.txt")]
    [InlineData("none/plain.txt", "follow-ups/why.txt")]
    public void Read_LineInFilesThatContradict_IsRefused(string first, string second)
    {
        Write(first, "my wee is brown");
        Write(second, "my wee is brown");

        var refused = Assert.Throws<InvalidDataException>(() => TrainingLines.Read(_folder));

        Assert.Contains("which cannot be", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuestionThatStatesTwoSigns_HasBothAndItsTopic()
    {
        Write("signs/darkUrine.txt", "my wee is brown and i was sick is that bad");
        Write("signs/repeatedVomiting.txt", "my wee is brown and i was sick is that bad");
        Write("topics/warningSigns.txt", "my wee is brown and i was sick is that bad");

        var line = Assert.Single(TrainingLines.Read(_folder).Lines);

        Assert.Equal([MeaningLabels.Of(WarningSigns.DarkUrine), MeaningLabels.Of(WarningSigns.RepeatedVomiting)], line.Has.Order());
        Assert.Equal(Kind.Of(TopicId.WarningSigns).Index, line.Kind);
    }

    [Fact]
    public void Read_LinesOfASign_AreReports_AndLookAlikesOfNoKind()
    {
        Write("signs/darkUrine.txt", "my wee is brown");
        Write("not-signs/darkUrine.txt", "the river is brown");

        var lines = TrainingLines.Read(_folder).Lines;

        Assert.Equal([Kind.Report.Index, null], lines.Select(line => line.Kind));
        Assert.Equal([false, true], lines.Select(line => line.IsHarmless));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string line) => File.WriteAllText(Path.Combine(_folder, file), line + "\n");
}
