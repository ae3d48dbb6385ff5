using System.Text.RegularExpressions;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Questions;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill.Tests.Questions;

/// <summary>The wording around questions, in every locale.</summary>
public sealed partial class QuestionWordingTests
{
    private const int LongestQuestion = 20;
    private const int LongestRefusal = 25;

    public static TheoryData<string> Locales => ["en-AU", "en-CA", "en-GB", "en-IN", "en-US"];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Suggestion_OfAnyTwoTopics_IsOneShortQuestion(string locale)
    {
        var phrases = Phrases.For(locale);
        foreach (var first in Enum.GetValues<TopicId>())
        {
            Assert.All(Enum.GetValues<TopicId>().Where(second => second != first), second =>
            {
                var said = Say(phrases, new Act.SuggestTopics(first, second));
                Assert.InRange(CountWords(said), 1, LongestQuestion);
                Assert.Equal(said.Length - 1, said.IndexOf('?'));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Refusal_OfEverySubject_IsShortAndNamesWhatIsKnown(string locale) =>
        Assert.All(Enum.GetValues<OutOfScopeSubject>(), subject =>
    {
        var said = Say(Phrases.For(locale), new Act.OutOfScope(subject));
        Assert.InRange(CountWords(said), 1, LongestRefusal);
        Assert.Matches(WhatIsKnown(), said);
        Assert.DoesNotContain('{', said);
    });

    // After Rest or above a refusal may be heard too.
    [Theory]
    [MemberData(nameof(Locales))]
    public void Refusal_OfEverySubject_NamesNothingToDo(string locale) => Assert.All(
        Enum.GetValues<OutOfScopeSubject>(), subject =>
            Assert.DoesNotMatch(SomethingToDo(), Say(Phrases.For(locale), new Act.OutOfScope(subject))));

    [Fact]
    public void Reprompt_OfASuggestion_NamesBothAgain() => Assert.Equal(
        "Is it yoga, or Pilates?", ActWords.Reprompt(Phrases.For("en-US"), new Act.SuggestTopics(TopicId.Yoga, TopicId.Pilates)));

    private static string Say(Phrases phrases, Act act) => string.Join(' ', ActWords.Sentences(phrases, act, variety: 0));

    private static int CountWords(string said) => said.Split(' ').Length;

    [GeneratedRegex(@"\bI (do|only) know\b", RegexOptions.ExplicitCapture)]
    private static partial Regex WhatIsKnown();

    [GeneratedRegex(@"\b(run|running|jog|jogging|swim|swimming|cycling|yoga|pilates|cross-training|stretch|stretching|rolling|massage)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SomethingToDo();
}
