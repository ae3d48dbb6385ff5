using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Tests.Listening.Reading;

/// <summary>Where a clause ends, with and without punctuation.</summary>
public class ClauseSplitterTests
{
    [Theory]
    [InlineData("my calf hurts", "my calf hurts")]
    [InlineData("my calf hurts. it is swollen", "my calf hurts | it is swollen")]
    [InlineData("my calf hurts but it is not swollen", "my calf hurts | but it is not swollen")]
    [InlineData("no my foot is numb", "no | my foot is numb")]
    [InlineData("no pain", "no pain")]
    [InlineData("yes a bit", "yes | a bit")]
    [InlineData("it hurts and my foot is numb", "it hurts | and my foot is numb")]
    [InlineData("left and right calf", "left and right calf")]
    [InlineData("no swelling my foot is numb", "no swelling | my foot is numb")]
    [InlineData("ran monday both calves a three", "ran monday | both calves a 3")]
    [InlineData("my calf is a two should i run", "my calf is a 2 | should i run")]
    [InlineData("sore since sunday", "sore since sunday")]
    [InlineData("swelling no both calves", "swelling no | both calves")]
    [InlineData("no swelling no numb foot", "no swelling no numb foot")]
    public void Split_Phrase_GivesItsClauses(string phrase, string clauses)
    {
        var utterance = Utterance.Read(phrase, Said.Context(Question.None), Stance.Said, WordBook.English);
        Assert.Equal(clauses, string.Join(" | ", utterance.Clauses.Select(clause => utterance.Words(clause.Start, clause.End))));
    }
}
