using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Whether the runner is a child: the skill is made for adults (E22).</summary>
internal static class ChildReader
{
    private const int Adult = 18;
    private const int YoungestAgeAlone = 11;

    /// <summary>The sign, said or asked about.</summary>
    public static SignsHeard Read(Utterance utterance)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            if (utterance.Tokens[i].Number is >= 1 and < Adult && IsAge(utterance, i))
            {
                return Of(utterance, AgeAt(utterance, i) ?? Utterance.MentionOf(i));
            }
        }

        foreach (var mention in utterance.Of(Notion.ChildPerson))
        {
            if (IsRunner(utterance, mention))
            {
                return Of(utterance, mention);
            }
        }

        return default;
    }

    private static SignsHeard Of(Utterance utterance, in Mention mention) =>
        History.IsPast(utterance, mention) || Negation.IsDenied(utterance, mention) ? default
        : Hypothesis.IsSupposed(utterance, mention) || Hypothesis.IsAsked(utterance, mention)
            ? new SignsHeard(WarningSigns.None, AskedAbout: WarningSigns.Child)
        : new SignsHeard(WarningSigns.Child);

    // "I'm fourteen", "she's nine years old". "I'm ten" rates soreness, "it's eleven" the time.
    private static bool IsAge(Utterance utterance, int at)
    {
        if (AgeAt(utterance, at) is not null)
        {
            return !utterance.Has(WordClass.Circumstance | WordClass.Duration, utterance.ClauseOf(at).Start, at);
        }

        var verb = utterance.SkipBack(WordClass.Only, at - 1);
        if (verb < 1 || !utterance.Tokens[verb].Is(WordClass.Present) || CountedNumbers.Counts(utterance, at)
            || utterance.At(at + 1).Word.Kind == WordKind.Out)
        {
            return false;
        }

        var isLimited = utterance.Has(WordClass.Only, verb + 1, at);
        return utterance.Tokens[verb - 1].Is(WordClass.Self)
            ? utterance.Tokens[at].Number >= YoungestAgeAlone || (isLimited && utterance.Tokens[at].Number > 2)
            : utterance.Tokens[verb - 1].Is(WordClass.Person);
    }

    private static Mention? AgeAt(Utterance utterance, int at)
    {
        foreach (var age in utterance.Of(Notion.Age))
        {
            if (age.Names(at))
            {
                return age;
            }
        }

        return null;
    }

    // The runner's child, when the phrase is about the child's legs, running or a sign.
    private static bool IsRunner(Utterance utterance, in Mention child)
    {
        if (utterance.At(child.Start - 1).Is(WordClass.Companion) && child.Start > 0)
        {
            return false;
        }

        if (utterance.Count <= child.Length + 1 || (child.Start > 0 && utterance.Tokens[child.Start - 1].Is(WordClass.Duration)))
        {
            return true;
        }

        var end = utterance.Sentence(child.Start).End;
        foreach (var mention in utterance.Mentions)
        {
            var isOfLegs = mention.Notion is Notion.Area or Notion.HardRun or Notion.Swollen or Notion.SorenessCue or Notion.Function
                || (mention.Notion == Notion.Sign && (WarningSigns)mention.Value != WarningSigns.Child);
            if (isOfLegs && mention.Last > child.Start && mention.Start < end
                && !utterance.Has(WordClass.Own | WordClass.Self, child.End, mention.Start + 1))
            {
                return true;
            }
        }

        return false;
    }
}
