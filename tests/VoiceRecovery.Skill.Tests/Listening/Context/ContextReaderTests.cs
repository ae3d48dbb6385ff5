using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Tests.Listening.Context;

/// <summary>Each kind of context by itself, then together: how the last sign of a phrase is meant.</summary>
public class ContextReaderTests
{
    [Theory]
    // Denied, forward: to its matter, over "or", not over "but", a terminator or a new subject.
    [InlineData("no chest pain", "Denied")]
    [InlineData("I never had chest pain", "Denied")]
    [InlineData("no fever or chest pain", "Denied")]
    [InlineData("no fever, numbness, chest pain", "Denied")]
    [InlineData("no fever but chest pain", "Said")]
    [InlineData("I can't run because of chest pain", "Said")]
    [InlineData("no fever my foot is numb", "Said")]
    [InlineData("far from numb", "Denied")]
    // Denied, backward and as in a form.
    [InlineData("chest pain is a no", "Denied")]
    [InlineData("chest pain? no", "Denied")]
    [InlineData("numbness is not there", "Denied")]
    [InlineData("numbness none, both calves", "Denied")]
    // Pseudo-triggers, doubled and strong denials, exceptions.
    [InlineData("no doubt it is chest pain", "Said")]
    [InlineData("I can't stop vomiting", "Said")]
    [InlineData("not sure if it's numb", "Said")]
    [InlineData("I can't say I don't have chest pain", "Said")]
    [InlineData("never had chest pain like this", "Said")]
    [InlineData("no numbness except in my left foot", "Said")]
    [InlineData("I can't say anything of chest pain", "Denied")]
    // Supposed.
    [InlineData("what if I had chest pain", "Supposed")]
    [InlineData("if my foot goes numb", "Supposed")]
    [InlineData("suppose my foot goes numb", "Supposed")]
    // Asked.
    [InlineData("is chest pain bad", "Asked")]
    [InlineData("tell me about chest pain", "Asked")]
    [InlineData("what causes dark urine", "Asked")]
    [InlineData("chest pain?", "Asked")]
    [InlineData("is it bad that my foot is numb", "Said")]
    [InlineData("why is my pee brown", "Said")]
    [InlineData("is it safe to run while pregnant", "Asked")]
    // Somebody else's.
    [InlineData("my friend has chest pain", "SomeoneElses")]
    [InlineData("a guy in my team had chest pain", "SomeoneElses")]
    [InlineData("chest pain in my friend", "SomeoneElses")]
    [InlineData("my friend is fine but I have chest pain", "Said")]
    [InlineData("my dog is coughing up blood", "SomeoneElses")]
    [InlineData("I ran with my friend and have chest pain", "Said")]
    [InlineData("I'm a runner with chest pain", "Said")]
    // Past.
    [InlineData("I had chest pain years ago", "Past")]
    [InlineData("I used to get chest pain", "Past")]
    [InlineData("I fainted in 2019", "Past")]
    [InlineData("I had chest pain weeks ago", "Said")]
    [InlineData("I had chest pain weeks ago all better now", "Past")]
    // Together.
    [InlineData("my friend has no chest pain", "Denied")]
    [InlineData("what if my friend had chest pain", "SomeoneElses")]
    [InlineData("no fever years ago but chest pain now", "Said")]
    public void Of_LastSign_IsMeantAsItIsSaid(string phrase, string assertion)
    {
        var utterance = Utterance.Read(phrase, Said.Context(Question.None), Stance.Said, WordBook.English);
        var sign = utterance.Mentions.Last(mention => mention.Notion == Notion.Sign);
        Assert.Equal(assertion, ContextReader.Of(utterance, sign).ToString());
    }

    [Theory]
    [InlineData("chest pain or numbness", Stance.Denied, "Denied")]
    [InlineData("fever but my foot is numb", Stance.Denied, "Said")]
    [InlineData("chest pain", Stance.Asked, "Asked")]
    [InlineData("i had chest pain", Stance.Supposed, "Supposed")]
    public void Of_PhraseTakenOutOfAFrame_IsMeantAsTheFrameSays(string phrase, Stance stance, string assertion)
    {
        var utterance = Utterance.Read(phrase, Said.Context(Question.None), stance, WordBook.English);
        var sign = utterance.Mentions.Last(mention => mention.Notion == Notion.Sign);
        Assert.Equal(assertion, ContextReader.Of(utterance, sign).ToString());
    }
}
