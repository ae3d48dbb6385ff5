using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>What a number counts: soreness, unless what stands around it says otherwise.</summary>
internal static class NumberRoles
{
    private const int Ten = Soreness.Highest;
    private const int Hundred = 100;
    private const int CueReach = 5;
    private const int TooYoungToTalk = 2;

    /// <summary>The rating that a number gives, 0 to 10, halves rounded up; null when it counts something else.</summary>
    public static int? Rating(Utterance utterance, int at)
    {
        var number = utterance.Tokens[at].Number;
        if (!utterance.Tokens[at].IsNumber || IsOfSomethingElse(utterance, at) || IsItemOfList(utterance, at))
        {
            return null;
        }

        if (number == Hundred && utterance.Context.Asking == Question.SorenessLevel)
        {
            return Ten;
        }

        if (Whole(utterance, at) is { } whole)
        {
            return number <= whole || whole == Ten ? Scaled(number, whole) : null;
        }

        return CountedNumbers.Counts(utterance, at) || !IsOnScale(utterance, at) || !IsOfSoreness(utterance, at) || IsAge(utterance, at)
            ? null
            : Rounded(utterance, at);
    }

    /// <summary>Whether a number is of a scale, of the clock or of something else that the files name.</summary>
    public static bool IsOfSomethingElse(Utterance utterance, int at) =>
        IsNamedBy(utterance, Notion.Scale, at) || IsNamedBy(utterance, Notion.OtherNumber, at);

    // "Number three" chooses from a list, unless a rating was asked for.
    private static bool IsItemOfList(Utterance utterance, int at) => utterance.Context.Asking != Question.SorenessLevel
        && (IsNamedBy(utterance, Notion.ItemOfCheckA, at) || IsNamedBy(utterance, Notion.ItemOfCheckB, at));

    private static bool IsNamedBy(Utterance utterance, Notion meaning, int at)
    {
        foreach (var mention in utterance.Of(meaning))
        {
            if (mention.Names(at))
            {
                return true;
            }
        }

        return false;
    }

    // "Six out of ten".
    private static double? Whole(Utterance utterance, int at)
    {
        if (utterance.At(at + 1).Word.Kind != WordKind.Out || !utterance.At(at + 2).Is(WordClass.Of))
        {
            return null;
        }

        var whole = utterance.At(at + 3).IsNumber ? utterance.At(at + 3) : utterance.At(at + 4);
        return whole is { IsNumber: true, Number: > 0 } ? whole.Number : null;
    }

    private static int Scaled(double number, double whole) => (int)Math.Ceiling(Math.Min(number * Ten / whole, Ten));

    // "Eleven" is meant as ten where soreness was asked.
    private static bool IsOnScale(Utterance utterance, int at) => utterance.Tokens[at].Number switch
    {
        <= Ten => true,
        11 or 12 => utterance.Context.Asking == Question.SorenessLevel,
        _ => false,
    };

    // A bare number answers the question that was asked; beside another question a number needs a word that it rates soreness.
    private static bool IsOfSoreness(Utterance utterance, int at) => utterance.Context.Asking switch
    {
        Question.None or Question.SorenessLevel => !IsOfAQuestion(utterance, at),
        Question.DaysSinceHardRun or Question.Side => HasStrongCue(utterance, at),
        _ => (HasStrongCue(utterance, at) || LeadsTo(utterance, at)) && !IsOfAQuestion(utterance, at),
    };

    // "What's a five like?"
    private static bool IsOfAQuestion(Utterance utterance, int at)
    {
        var clause = utterance.ClauseOf(at);
        return utterance.Find(WordClass.QuestionWord, clause.Start, at) is >= 0 and var asks
            && !utterance.Has(WordClass.Own | WordClass.Self | WordClass.Body, clause.Start, at)
            && utterance.Tokens[asks + 1].Is(WordClass.Auxiliary);
    }

    // "Soreness two"; "three days ago and it's a five"; "no wait, a four": days are not counted with an article.
    private static bool HasStrongCue(Utterance utterance, int at)
    {
        foreach (var cue in utterance.Of(Notion.SorenessCue))
        {
            if (cue.Start < at && at - cue.End < CueReach && utterance.Tokens[cue.Last].Is(WordClass.Ailment | WordClass.State)
                && !utterance.HasNumber(cue.End, at))
            {
                return true;
            }
        }

        return utterance.At(at - 1).Is(WordClass.Article);
    }

    private static bool LeadsTo(Utterance utterance, int at) =>
        at > 0 && (utterance.Tokens[at - 1].Is(WordClass.LeadsToRating | WordClass.Article) || utterance.Tokens[at - 1].Is(WordClass.Body));

    // "I'm twelve", "I'm only nine": without "a" before it. "I'm nine" and "I'm only two" may well rate the legs.
    private static bool IsAge(Utterance utterance, int at)
    {
        var number = utterance.Tokens[at].Number;
        var verb = utterance.SkipBack(WordClass.Only | WordClass.Filler, at - 1);
        var isLimited = utterance.Has(WordClass.Only, verb + 1, at);
        return verb > 0 && utterance.Tokens[verb].Is(WordClass.Present) && utterance.Tokens[verb - 1].Is(WordClass.Self)
            && (number > Ten || (number > TooYoungToTalk && isLimited));
    }

    // "More than a six" is at least seven.
    private static int Rounded(Utterance utterance, int at)
    {
        var before = utterance.SkipBack(WordClass.Article, at - 1);
        var isMore = before >= 0 && (utterance.Tokens[before].Is(WordClass.Above)
            || (before > 0 && utterance.Tokens[before].Is(WordClass.Than) && utterance.Tokens[before - 1].Is(WordClass.Comparative)
                && !utterance.At(before - 2).Is(WordClass.Negator)));
        return (int)Math.Min(Math.Ceiling(utterance.Tokens[at].Number) + (isMore ? 1 : 0), Ten);
    }
}
