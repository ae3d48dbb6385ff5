using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Whether a number counts days, miles or people rather than rating soreness.</summary>
internal static class CountedNumbers
{
    private const int UnitReach = 4;
    private const int DistanceReach = 3;

    /// <summary>Whether the number is one of something: days, miles, people, or one leg.</summary>
    public static bool Counts(Utterance utterance, int at) =>
        IsPronoun(utterance, at) || IsNamed(utterance, at) || IsDistance(utterance, at) || HasUnit(utterance, at)
            || HasUnknownNoun(utterance, at);

    // "Two or three full days": both count days. With "a" before it a number rates, unless the unit follows it at once.
    private static bool HasUnit(Utterance utterance, int at)
    {
        var hasArticle = utterance.At(at - 1).Is(WordClass.Article);
        if (utterance.At(at + 1) is { IsNumber: true } next && next.Number != utterance.Tokens[at].Number + 1)
        {
            // "I'm thirteen, three days ago I ran" counts no thirteen days; "two three days" does.
            return false;
        }

        for (var i = at + 1; i < utterance.Count && i <= at + UnitReach && utterance.Tokens[i].Before == Break.None; i++)
        {
            var token = utterance.Tokens[i];
            var isUnit = token.Is(WordClass.Unit | WordClass.Time) || (i == at + 1 && IsCountedPart(token));
            if (isUnit)
            {
                return !hasArticle || !utterance.HasNumber(at + 1, i);
            }

            if (!token.IsNumber && !token.Is(WordClass.BetweenCount))
            {
                return false;
            }
        }

        return false;
    }

    // "Two legs", "the other five"; "four soreness" rates.
    private static bool IsCountedPart(in Token token) => (token.Is(WordClass.Body) && !token.Is(WordClass.Ailment))
        || token.Is(WordClass.Other);

    // "Four burpees": a word that no file knows, right after a number, is what it counts.
    private static bool HasUnknownNoun(Utterance utterance, int at) =>
        utterance.At(at + 1) is { IsUnknown: true, Before: Break.None } && at + 1 < utterance.Count
        && !utterance.At(at - 1).Is(WordClass.Article | WordClass.LeadsToRating | WordClass.Body);

    // "One leg", "the left one", "one of them"; "a one", "it's one" rate.
    private static bool IsPronoun(Utterance utterance, int at)
    {
        if (utterance.Tokens[at].Number != 1 || ReferenceEquals(utterance.Tokens[at].Word, Word.Unknown))
        {
            return false;
        }

        var (before, next) = (utterance.At(at - 1), utterance.At(at + 1));
        if (before.Is(WordClass.Article) && at > 0 && !next.Is(WordClass.Body | WordClass.Side))
        {
            return false;
        }

        if (utterance.Context.Asking == Question.SorenessLevel)
        {
            return IsOneOfTheLegs(utterance, at);
        }

        var goesOn = next.Before == Break.None && at + 1 < utterance.Count
            && (!next.Is(WordClass.Linker | WordClass.RatesBefore | WordClass.Yes | WordClass.Filler)
            || next.Is(WordClass.Of | WordClass.Finite))
            && next.Word.Kind != WordKind.Out && !next.IsNumber;
        var isLedTo = at == 0 || utterance.Tokens[at].Before != Break.None || before.IsNumber
            || before.Is(WordClass.LeadsToRating | WordClass.Article | WordClass.Filler | WordClass.PluralMuscle);
        return goesOn || !isLedTo;
    }

    // Asked for a rating, "one" is one: "one, when I walk"; not in "one leg", "one of them", "one hurts", "the left one", "the one".
    private static bool IsOneOfTheLegs(Utterance utterance, int at)
    {
        const WordClass Chooses = WordClass.Side | WordClass.Other | WordClass.Negator | WordClass.PointsBack | WordClass.Own;
        var (before, next) = (utterance.At(at - 1), utterance.At(at + 1));
        var isChosen = at > 0 && utterance.Tokens[at].Before == Break.None && !before.Is(WordClass.LeadsToRating | WordClass.No)
            && (before.Is(Chooses) || (before.Is(WordClass.Determiner) && before.Is(WordClass.Subject)));
        return isChosen || (at + 1 < utterance.Count && next.Before == Break.None
            && (next.Is(WordClass.Of | WordClass.Finite) || (next.Is(WordClass.Body) && !next.Is(WordClass.Ailment))));
    }

    // "Day two", "zone three".
    private static bool IsNamed(Utterance utterance, int at) =>
        at > 0 && utterance.Tokens[at].Before == Break.None
        && (utterance.Tokens[at - 1].Is(WordClass.NamesNumber)
            || (utterance.Tokens[at - 1].Is(WordClass.Of) && utterance.At(at - 2).Word.Kind == WordKind.Out)
            || (utterance.At(at - 2).Is(WordClass.Of) && utterance.At(at - 3).Word.Kind == WordKind.Out));

    // "I ran ten", "did a quick five"; not "ran, five out of ten".
    private static bool IsDistance(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - DistanceReach && utterance.Tokens[i + 1].Before == Break.None; i--)
        {
            if (utterance.Tokens[i].Is(WordClass.Covered))
            {
                return utterance.At(at + 1).Word.Kind != WordKind.Out;
            }

            if (!utterance.Tokens[i].Is(WordClass.Soft | WordClass.BetweenCount | WordClass.Article))
            {
                return false;
            }
        }

        return false;
    }
}
