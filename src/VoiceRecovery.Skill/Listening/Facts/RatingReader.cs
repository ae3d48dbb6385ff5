using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>The numbers of a phrase that rate soreness: of now or of before, and before or after a painkiller.</summary>
internal static class RatingReader
{
    private const int TenseReach = 5;
    private const int PainkillerReach = 8;

    /// <summary>The ratings, in the order that they were said.</summary>
    public static List<Rating> Read(Utterance utterance)
    {
        var ratings = new List<Rating>(4);
        var last = 0;
        for (var i = 0; i < utterance.Count; i++)
        {
            if (NumberRoles.Rating(utterance, i) is not { } value)
            {
                continue;
            }

            var isAnswer = IsAnswer(utterance, i);
            if (isAnswer || IsMeant(utterance, i))
            {
                ratings.Add(new Rating(value, i, isAnswer ? Tense.Unsaid : TenseOf(utterance, last, i), IsBeforePainkiller(utterance, i)));
            }

            last = i + 1;
        }

        return ratings;
    }

    // Asked for a rating, a number that comes first is it, whatever is said after it of other days: "five, a week ago I'd have said two".
    private static bool IsAnswer(Utterance utterance, int at) =>
        utterance.Context.Asking == Question.SorenessLevel
            && utterance.SkipBack(WordClass.Filler | WordClass.LeadsToRating | WordClass.Article, at - 1) < 0
            && !utterance.Has(WordClass.Past | WordClass.From, 0, at)
            && !utterance.At(at + 1).Is(WordClass.Past | WordClass.Present | WordClass.Day | WordClass.From);

    // "Not a six" is no six; "not even a three" is at most three; "it's nothing, a one" is one.
    private static bool IsMeant(Utterance utterance, int at)
    {
        var before = utterance.SkipBack(WordClass.Article | WordClass.Soft, at - 1);
        return ContextReader.Of(utterance, Utterance.MentionOf(at)) switch
        {
            Assertion.Said => true,
            Assertion.Denied => before < 0 || !utterance.Tokens[before].Is(WordClass.Negator) || !utterance.Tokens[before].Is(WordClass.Linker)
                || utterance.Tokens[before].Is(WordClass.No),
            _ => false,
        };
    }

    private static Tense TenseOf(Utterance utterance, int from, int at)
    {
        for (var i = at - 1; i >= from && utterance.Tokens[i + 1].Before < Break.Stop; i--)
        {
            // "Anywhere from a four to a six" is a range, not a rise.
            var token = utterance.Tokens[i];
            if (token.Is(WordClass.From))
            {
                return utterance.Mentioned(Notion.Scale, Math.Max(i - 1, 0), i + 1) ? Tense.Unsaid
                    : utterance.ClauseIndex(i) == utterance.ClauseIndex(at) ? Tense.Past
                    : Tense.Earlier;
            }

            if (token.Is(WordClass.Present))
            {
                // "Three to five" is a range; "from a six to a three" has come down.
                return utterance.At(i - 1).IsNumber && i > 0 && !utterance.Has(WordClass.From, i - TenseReach, i) ? Tense.Unsaid
                    : Tense.Now;
            }
        }

        return TenseAfter(utterance, at);
    }

    private static Tense TenseAfter(Utterance utterance, int at)
    {
        var end = Math.Min(utterance.ClauseOf(at).End, at + TenseReach + 1);
        for (var i = at + 1; i < end && utterance.Tokens[i].Before < Break.Stop
            && !utterance.Tokens[i].IsNumber; i++)
        {
            if (utterance.Tokens[i].Is(WordClass.Past) && !utterance.Tokens[i].Is(WordClass.From))
            {
                var isOfARun = utterance.Mentioned(Notion.HardRun, at, at + TenseReach + 1);
                return isOfARun || utterance.Tokens[i - 1].Is(WordClass.Time) ? Tense.Unsaid : Tense.Earlier;
            }

            if (utterance.Tokens[i].Is(WordClass.Present) && !utterance.Tokens[i].Is(WordClass.Linker))
            {
                return Tense.Now;
            }
        }

        return Tense.Unsaid;
    }

    // "A six before the ibuprofen", "it was a six so I took some": the rating nearest to it.
    private static bool IsBeforePainkiller(Utterance utterance, int at)
    {
        foreach (var before in utterance.Of(Notion.BeforePainkiller))
        {
            var follows = before.Start > at && before.Start - at <= PainkillerReach && !HasRating(utterance, at + 1, before.Start);
            var leads = before.End <= at && at - before.End <= PainkillerReach && !HasRating(utterance, before.End, at)
                && !utterance.Has(WordClass.Present | WordClass.Sequel, before.End, at - 1)
                && !utterance.Tokens[before.Start].Is(WordClass.Sequel | WordClass.Coordinator | WordClass.Present)
                && !utterance.HasNumber(before.Start - TenseReach, before.Start);
            if (follows || leads)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRating(Utterance utterance, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (utterance.Tokens[i].IsNumber && !utterance.At(i - 1).Is(WordClass.Of))
            {
                return true;
            }
        }

        return false;
    }
}
