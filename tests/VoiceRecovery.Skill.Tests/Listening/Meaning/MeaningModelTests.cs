using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Skill.Tests.Listening.Meaning;

/// <summary>What the embedded model makes of phrases, and what it costs.</summary>
public sealed class MeaningModelTests
{
    private static MeaningModel Model => MeaningModel.Instance;

    [Theory]
    [InlineData("my pee is brown like cola", WarningSigns.DarkUrine)]
    [InlineData("i've got a crushing pain in my chest", WarningSigns.ChestPain)]
    [InlineData("i heard a loud pop in my calf", WarningSigns.PopOrSnap)]
    [InlineData("i'm on warfarin", WarningSigns.BloodThinners)]
    public void Read_PlainSign_IsSure(string phrase, WarningSigns sign)
    {
        Assert.True(Model.Read(phrase).SureSigns.HasFlag(sign));
    }

    [Theory]
    [InlineData("i passed out after the race", WarningSigns.Fainted)]
    [InlineData("my wee's a funny colour", WarningSigns.DarkUrine)]
    [InlineData("me foot just flops when i walk", WarningSigns.CannotLiftFoot)]
    public void Read_SignInOtherWords_IsHeardOrAskedFor(string phrase, WarningSigns sign)
    {
        var meaning = Model.Read(phrase);

        Assert.True((meaning.SureSigns | meaning.LikelySigns).HasFlag(sign));
    }

    [Theory]
    [InlineData("quads are a four both sides the same no swelling")]
    [InlineData("long run on sunday legs a bit stiff nothing special")]
    [InlineData("should i stretch before i run")]
    [InlineData("thanks that's all")]
    public void Read_HarmlessPhrase_HasNoSign(string phrase)
    {
        var meaning = Model.Read(phrase);

        Assert.Equal(WarningSigns.None, meaning.SureSigns | meaning.LikelySigns);
    }

    [Fact]
    public void Read_SignInALongStory_IsHeardInItsWindow()
    {
        const string Story = "so we went up to the lakes on saturday with the club and did the long route over the tops and had a lovely "
            + "lunch and my pee is brown "
            + "like cola and then we drove home and watched the football and i had an early night because of work in the morning";

        Assert.True(Model.Read(Story).SureSigns.HasFlag(WarningSigns.DarkUrine));
    }

    [Theory]
    [InlineData("should i stretch before a run", TopicId.StretchBefore)]
    [InlineData("does a foam roller help", TopicId.FoamRolling)]
    [InlineData("is swimming any good for sore legs", TopicId.Swimming)]
    public void Read_Question_HasItsTopic(string phrase, TopicId topic)
    {
        Assert.Equal(topic, Model.Read(phrase).First.Kind.Topic);
    }

    [Fact]
    public void Read_Statement_IsAReport()
    {
        Assert.True(Model.Read("my calves are a four and i ran hard on sunday").First.Kind.IsReport);
    }

    [Fact]
    public void Read_Command_IsThatCommand()
    {
        Assert.Equal(Command.Repeat, Model.Read("could you repeat that please").First.Kind.Command);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("'")]
    [InlineData("?!…")]
    [InlineData("ногиболят 脚が痛い \ud800")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Read_AnyText_HasKindsAndNoSign(string phrase)
    {
        var meaning = Model.Read(phrase);

        Assert.Equal(WarningSigns.None, meaning.SureSigns);
        Assert.NotEqual(meaning.First.Kind, meaning.Second.Kind);
        Assert.InRange(meaning.First.Probability, meaning.Second.Probability, 1);
        Assert.InRange(meaning.First.Probability + meaning.Second.Probability, 0, 1.0001f);
    }

    [Fact]
    public void Read_TextOfManyWords_IsTotal()
    {
        var phrase = string.Join(' ', Enumerable.Repeat("my pee is brown and", 20_000));

        Assert.True(Model.Read(phrase).SureSigns.HasFlag(WarningSigns.DarkUrine));
    }

    [Theory]
    [InlineData("My PEE is brown, like cola!", "my pee is brown like cola")]
    [InlineData("I’ve passed out", "i've passed out")]
    public void Read_CaseAndPunctuation_DoNotMatter(string phrase, string plain)
    {
        Assert.Equal(Model.Read(plain), Model.Read(phrase));
    }

    [Fact]
    public void Read_SamePhrase_HasTheSameMeaning()
    {
        const string Phrase = "my calf is a six and i felt something go";
        var first = Model.Read(Phrase);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(first, Model.Read(Phrase)));
    }

    [Fact]
    public void Read_ScoreOfEachLabel_MeetsItsThresholds()
    {
        const string Phrase = "my pee is brown i was sick twice my calf is hot and red and i can hardly walk";
        var scores = new float[MeaningLabels.Count];
        Model.Score(Phrase, scores);

        var meaning = Model.Read(Phrase);

        for (var label = 0; label < MeaningLabels.Signs; label++)
        {
            var scale = Model.File.Scales[label];
            Assert.Equal(scores[label] >= scale.Sure, meaning.SureSigns.HasFlag(MeaningLabels.SignAt(label)));
            Assert.Equal(scores[label] >= scale.Likely && scores[label] < scale.Sure,
                meaning.LikelySigns.HasFlag(MeaningLabels.SignAt(label)));
        }
    }

    [Fact]
    public void Read_LongPhrase_AllocatesNothing()
    {
        const string Phrase =
            "my quads are a two out of ten both legs no swelling and i ran hard the day before yesterday and my pee is brown";
        Model.Read(Phrase);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Model.Read(Phrase);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Scales_OfSignsAndStates_AskBeforeTheyAreSure()
    {
        var scales = Model.File.Scales[..MeaningLabels.Body].ToArray();

        Assert.All(scales, scale => Assert.True(scale.Likely <= scale.Sure));
        Assert.All(scales, scale => Assert.InRange(scale.Factor, float.Epsilon, float.MaxValue));
    }

    [Fact]
    public void File_OfTheSkill_IsAtMostFourMegabytes()
    {
        Assert.InRange(Model.File.Length, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public void File_OfOtherBytes_IsRefused()
    {
        Assert.Throws<InvalidDataException>(() => new ModelFile(new byte[100]));
        Assert.Throws<InvalidDataException>(() => new ModelFile([]));
    }

    [Fact]
    public void Explain_Sign_NamesTheWordsThatMadeIt()
    {
        var words = Model.Explain("quads are a four and my pee is brown", WarningSigns.DarkUrine);

        Assert.Contains(words.Take(3), word =>
            word.Words.Contains("brown", StringComparison.Ordinal) || word.Words.Contains("pee", StringComparison.Ordinal));
        Assert.True(words[0].Weight > 0);
    }

    [Fact]
    public void Explain_Everything_AddsUpToTheScore()
    {
        const string Phrase =
            "so i did the long one on sunday with the club and since this morning my pee is brown and my quads are a four";
        var scores = new float[MeaningLabels.Count];
        Model.Score(Phrase, scores);

        for (var label = 0; label < MeaningLabels.Count; label++)
        {
            var explained = Model.Explain(Phrase, label).Sum(word => word.Weight) + Model.File.Scales[label].Offset;
            Assert.Equal(scores[label], explained, 0.001f);
        }
    }
}
