using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Tests;

/// <summary>The lines of the data folder, and the model that was made from them.</summary>
public sealed class TrainingLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lines").FullName;

    public TrainingLinesTests()
    {
        foreach (var (name, _) in TrainingLines.Folders)
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
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
    public void Read_EveryLabel_HasLines()
    {
        var lines = TrainingLines.Read(Path.Combine(RepositoryFolder.Root, "src", "VoiceRecovery.Training", "data"));

        Assert.Empty(Enumerable.Range(0, MeaningLabels.Count)
            .Where(label => lines.Lines.Count(line => line.Label == label && line.Source != Source.NotSigns) < 30).Select(MeaningLabels.NameOf));
        Assert.Empty(Enumerable.Range(0, MeaningLabels.Body)
            .Where(label => !lines.Lines.Any(line => line.Label == label && line.Source == Source.NotSigns)).Select(MeaningLabels.NameOf));
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

    [Fact]
    public void Read_LineInTwoFiles_IsRefused()
    {
        Write("signs/darkUrine.txt", "my wee is brown");
        Write("not-signs/darkUrine.txt", "my wee is brown");

        var refused = Assert.Throws<InvalidDataException>(() => TrainingLines.Read(_folder));

        Assert.Contains("stands in Signs darkUrine and NotSigns darkUrine", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string line) => File.WriteAllText(Path.Combine(_folder, file), line + "\n");
}
