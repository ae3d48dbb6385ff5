using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>What holds for every report: the order of its sentences, saying it in pieces, and nonsense around it.</summary>
public class ListenerPropertyTests
{
    private static readonly string[][] Facts =
    [
        ["soreness is a four", "I'd say a six", "they're really sore", "three out of ten"],
        ["no swelling", "it's a bit puffy", "nothing is swollen"],
        ["it's my calves", "the quads", "my left knee", "hamstrings and glutes", "both legs"],
        ["I ran hard two days ago", "the long run was on Sunday", "I did intervals yesterday", "it's been over a week since the race"],
        ["stairs are hard", "walking is fine", "I'm limping"],
        ["I'm worn out", "I'm not tired"],
        ["it hurts at night", "no pain at rest"],
        ["it's getting worse", "it's getting better"],
        ["my foot has gone numb", "no fever or anything", "I felt a pop", "my pee is dark", "I don't have chest pain", "what if I faint"],
    ];

    private static readonly string[] Joints = [". ", "; ", "! "];

    [Fact]
    public void Hear_SentencesInAnyOrder_HearsTheSame()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var sentences = Facts.Where(_ => random.Next(3) > 0).Select(choices => choices[random.Next(choices.Length)]).ToArray();
            var joint = Joints[random.Next(Joints.Length)];
            var one = Listener.Hear(string.Join(joint, sentences), Said.Context(Question.None));
            random.Shuffle(sentences);
            var other = Listener.Hear(string.Join(joint, sentences), Said.Context(Question.None));

            Assert.Equal((Told(one), string.Join(joint, sentences)), (Told(other), string.Join(joint, sentences)));
        }
    }

    // What was told of the legs, without remarks on the conversation and without what the learned model suspects: it reads the order, too.
    // A sign in a question stands as asked about or as suspected, and in both it is heard.
    private static Heard Told(Heard heard) => heard with
    {
        Likely = WarningSigns.None,
        LikelyStates = ReportParts.None,
        AskedAbout = (heard.AskedAbout | heard.Likely) & WarningSigns.Fainted,
        Asks = null,
        HasUnexplainedWords = false,
        IsRatingNumber = false,
        IsRunNamed = false,
        Named = ReportParts.None,
    };

    [Fact]
    public void Hear_InOneBreathOrSentenceBySentence_GivesTheSameAdvice()
    {
        var random = new Random(2);
        for (var round = 0; round < 2000; round++)
        {
            var sentences = Facts.Select(choices => choices[random.Next(choices.Length)]).ToArray();
            var breath = Listener.Hear(string.Join(". ", sentences), Said.Context(Question.None)).Report;
            var step = sentences.Select(sentence => Listener.Hear(sentence, Said.Context(Question.None)).Report)
                .Aggregate(default(LegReport), Merged);

            Assert.Equal((Advisor.Advise(step).Level, string.Join(". ", sentences)),
                (Advisor.Advise(breath).Level, string.Join(". ", sentences)));
        }
    }

    [Fact]
    public void Hear_CommasAndNoPunctuation_HearTheSame()
    {
        string[] facts = ["my calves are a four", "both sides", "no swelling", "I ran hard two days ago"];
        var one = Told(Listener.Hear(string.Join(", ", facts), Said.Context(Question.None)));
        Assert.Equal(one, Told(Listener.Hear(string.Join(' ', facts), Said.Context(Question.None))));
        Assert.Equal(one, Told(Listener.Hear(string.Join(" and ", facts), Said.Context(Question.None))));
    }

    [Fact]
    public void Hear_Nonsense_NeverThrows()
    {
        var random = new Random(3);
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789 '.,?!-/%\t\n\u0000\u200b\ud83d\ude00éßЖ中";
        foreach (var asking in Enum.GetValues<Question>())
        {
            for (var round = 0; round < 300; round++)
            {
                var text = new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => Letters[random.Next(Letters.Length)])]);
                Assert.NotNull(Listener.Hear(text, Said.Context(asking)));
            }
        }
    }

    [Fact]
    public void Hear_KnownWordsInAnyOrder_NeverThrows()
    {
        var random = new Random(4);
        var words = new[] { "answers.tsv", "reports.tsv", "signs.tsv", "traps.tsv" }.SelectMany(Said.Read)
            .SelectMany(said => said.Phrase.Split(' ')).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var asking in Enum.GetValues<Question>())
        {
            for (var round = 0; round < 500; round++)
            {
                var text = string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => words[random.Next(words.Length)]));
                Assert.NotNull(Listener.Hear(text, new ListeningContext(asking, null, Said.Now)));
            }
        }
    }

    [Fact]
    public void Hear_HugeText_HearsTheSignAtItsEnd()
    {
        var heard = Listener.Hear(string.Concat(Enumerable.Repeat("well you know how it is ", 4000)) + "and my foot has gone numb",
            Said.Context(Question.None));
        Assert.Equal(WarningSigns.Numbness, heard.Report.WarningSigns);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("no\0")]
    public void Hear_AlmostNothing_HearsNoReport(string text) =>
        Assert.Equal(default, Listener.Hear(text, Said.Context(Question.None)).Report);

    private static LegReport Merged(LegReport sofar, LegReport next)
    {
        var merged = sofar with
        {
            Soreness = next.Soreness ?? sofar.Soreness,
            Swelling = next.Swelling ?? sofar.Swelling,
            Side = next.Side ?? sofar.Side,
            Days = next.Days ?? sofar.Days,
            Function = next.Function ?? sofar.Function,
            Fatigue = next.Fatigue ?? sofar.Fatigue,
            RestPain = next.RestPain ?? sofar.RestPain,
            Worsening = next.Worsening ?? sofar.Worsening,
            WarningSigns = sofar.WarningSigns | next.WarningSigns,
        };
        return new[] { next.Area, next.OtherArea }.OfType<LegArea>().Aggregate(merged, (report, area) => report.WithArea(area));
    }
}
