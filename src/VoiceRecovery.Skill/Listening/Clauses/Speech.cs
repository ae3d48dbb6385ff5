namespace VoiceRecovery.Skill.Listening;

/// <summary>A phrase taken apart: its words, its clauses, and everything that it mentions.</summary>
internal sealed class Speech
{
    private readonly int[] _clauseAt;
    private readonly ulong _mentioned;

    private Speech(List<Token> tokens, bool isQuestion, int year)
    {
        Year = year;
        Tokens = tokens;
        IsQuestion = isQuestion;
        Count = tokens.Count - 1;
        Clauses = ClauseSplitter.Split(tokens);
        _clauseAt = new int[Count + 1];
        for (var clause = 0; clause < Clauses.Count; clause++)
        {
            Array.Fill(_clauseAt, clause, Clauses[clause].Start, Clauses[clause].End - Clauses[clause].Start);
        }

        Mentions = MentionFinder.Find(this);
        foreach (var mention in Mentions)
        {
            _mentioned |= 1UL << (int)mention.Notion;
        }
    }

    /// <summary>The words; after the last stands a mark that holds how the text ends.</summary>
    public List<Token> Tokens { get; }

    /// <summary>How many words.</summary>
    public int Count { get; }

    public List<Clause> Clauses { get; }

    public List<Mention> Mentions { get; }

    /// <summary>Whether the phrase comes from a place where only questions are asked.</summary>
    public bool IsQuestion { get; }

    /// <summary>The year that it is, so that "in 2019" is known for the past.</summary>
    public int Year { get; }

    public static Speech Read(ReadOnlySpan<char> text, ListeningContext context, bool isQuestion)
    {
        var tokens = Tokenizer.Read(text);
        Homophones.ReadBeforeScale(tokens);
        if (context.Asking is Question.SorenessLevel or Question.DaysSinceHardRun)
        {
            Homophones.Read(tokens);
        }

        return new Speech(tokens, isQuestion, context.Today?.Year ?? context.Now.Year);
    }

    public int ClauseIndex(int at) => _clauseAt[Math.Clamp(at, 0, Count)];

    public Clause ClauseOf(int at) => Clauses[ClauseIndex(at)];

    /// <summary>The first word of the sentence that a word is in.</summary>
    public int SentenceStart(int at)
    {
        var clause = ClauseIndex(at);
        while (clause > 0 && Clauses[clause - 1].Sentence == Clauses[clause].Sentence)
        {
            clause--;
        }

        return Clauses[clause].Start;
    }

    /// <summary>The word after the last of the sentence that a word is in.</summary>
    public int SentenceEnd(int at)
    {
        var clause = ClauseIndex(at);
        while (clause + 1 < Clauses.Count && Clauses[clause + 1].Sentence == Clauses[clause].Sentence)
        {
            clause++;
        }

        return Clauses[clause].End;
    }

    /// <summary>Whether something is mentioned between two words.</summary>
    public bool Mentioned(Notion notion, int from, int to)
    {
        if (!Mentioned(notion))
        {
            return false;
        }

        foreach (var mention in Mentions)
        {
            if (mention.Notion == notion && mention.Start >= from && mention.Start < to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something is mentioned at all.</summary>
    public bool Mentioned(Notion notion) => (_mentioned & (1UL << (int)notion)) != 0;

    /// <summary>Whether a word with a trait stands between two words.</summary>
    public bool Has(Trait trait, int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to && i < Count; i++)
        {
            if (Tokens[i].Is(trait))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands between two words.</summary>
    public bool Has(string word, int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to && i < Count; i++)
        {
            if (Tokens[i].Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
