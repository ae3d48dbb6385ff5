namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// Finds what a question is about, whatever its wording: first by the rules of what is out of scope, then by a ranked search over
/// the ways to ask for each thing that is known.
/// </summary>
public static class TopicSearch
{
    // A score is how much of the question and of the ways to ask are the same, from 0 to 1.
    private const float SureScore = 0.42f;
    private const float UnsureScore = 0.25f;
    private const float SureScoreOfCommonWords = 0.6f;
    private const float LeastLead = 0.02f;
    private const float WideLead = 0.4f;

    /// <summary>Finds what a question is about. Total: any text finds something, if only <see cref="Finding.Nothing"/>.</summary>
    /// <param name="question">The question; "can I", "tell me about" and the like may be missing, as Alexa leaves them out of a slot.</param>
    public static Finding Find(string question)
    {
        var book = QuestionBook.English;
        Span<short> buffer = stackalloc short[Vocabulary.LongestQuestion];
        ReadOnlySpan<short> concepts = buffer[..book.Vocabulary.Read(question, buffer)];
        return book.OutOfScope(concepts) is { } subject ? new Finding.OutOfScope(subject) : Rank(book, concepts);
    }

    private static Finding Rank(QuestionBook book, ReadOnlySpan<short> question)
    {
        var (unknown, own) = (question.Count(Vocabulary.Unknown), book.CountOwnField(question));
        if (own == 0 && unknown > 0)
        {
            return new Finding.Nothing();
        }

        Span<float> scores = stackalloc float[book.Index.ThingCount];
        book.Index.Score(question, scores);
        var best = Best(scores, except: -1);
        var lead = scores[best] - scores[Best(scores, except: best)];
        return scores[best] switch
        {
            < UnsureScore => new Finding.Nothing(),
            < SureScoreOfCommonWords when own == 0 => new Finding.Nothing(),
            >= SureScore when lead >= LeastLead && (unknown == 0 || unknown < own) => book.Findings[best],
            >= SureScore when lead >= WideLead && unknown <= own => book.Findings[best],
            >= SureScore when unknown == 0 && book.Findings[best] is not Finding.Sure => book.Findings[best],
            _ => TwoNearest(book, scores),
        };
    }

    private static Finding TwoNearest(QuestionBook book, Span<float> scores)
    {
        for (var thing = 0; thing < scores.Length; thing++)
        {
            scores[thing] = book.Findings[thing] is Finding.Sure ? scores[thing] : 0;
        }

        var first = Best(scores, except: -1);
        var second = Best(scores, except: first);
        return scores[first] >= UnsureScore && book.Findings[first] is Finding.Sure one && book.Findings[second] is Finding.Sure other
            ? new Finding.Unsure(one.Topic, other.Topic)
            : new Finding.Nothing();
    }

    private static int Best(ReadOnlySpan<float> scores, int except)
    {
        var best = except == 0 ? 1 : 0;
        for (var thing = best + 1; thing < scores.Length; thing++)
        {
            best = thing != except && scores[thing] > scores[best] ? thing : best;
        }

        return best;
    }
}
