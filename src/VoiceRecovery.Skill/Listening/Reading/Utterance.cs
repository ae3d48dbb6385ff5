using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>A phrase taken apart: its words, its clauses, and everything that it mentions.</summary>
internal sealed class Utterance
{
    private static readonly Pattern NumberPattern = new(Notion.SorenessCue, 0, new LexiconLine("numbers.txt", 1, "", 1, "#"), []);

    private readonly int[] _clauseAt;
    private readonly List<Mention> _mentions;
    private readonly ulong _mentioned;

    private Utterance(List<Token> tokens, ListeningContext context, Stance stance, WordBook book)
    {
        Tokens = tokens;
        Context = context;
        Stance = stance;
        Count = tokens.Count - 1;
        Clauses = ClauseSplitter.Split(tokens);
        _clauseAt = new int[Count + 1];
        for (var clause = 0; clause < Clauses.Count; clause++)
        {
            Array.Fill(_clauseAt, clause, Clauses[clause].Start, Clauses[clause].Length);
        }

        _mentions = MentionFinder.Find(this, book);
        foreach (var mention in _mentions)
        {
            _mentioned |= 1UL << (int)mention.Notion;
        }
    }

    /// <summary>The words; after the last stands a mark that holds how the text ends.</summary>
    public List<Token> Tokens { get; }

    /// <summary>How many words.</summary>
    public int Count { get; }

    /// <summary>The clauses, in order.</summary>
    public List<Clause> Clauses { get; }

    /// <summary>What it mentions, in the order of the words.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>What the phrase is heard against.</summary>
    public ListeningContext Context { get; }

    /// <summary>How the whole phrase is meant.</summary>
    public Stance Stance { get; }

    /// <summary>Whether the phrase comes from a place where only questions are asked.</summary>
    public bool IsQuestion => Stance is Stance.Asked or Stance.Supposed;

    /// <summary>Takes a phrase apart.</summary>
    public static Utterance Read(ReadOnlySpan<char> text, ListeningContext context, Stance stance, WordBook book)
    {
        var tokens = Tokenizer.Read(text, book);
        Homophones.Read(tokens, isNumberAsked: context.Asking is Question.SorenessLevel or Question.DaysSinceHardRun);
        return new Utterance(tokens, context, stance, book);
    }

    /// <summary>The number of the clause that a word is in.</summary>
    public int ClauseIndex(int at) => _clauseAt[Math.Clamp(at, 0, Count)];

    /// <summary>The clause that a word is in.</summary>
    public Clause ClauseOf(int at) => Clauses[ClauseIndex(at)];

    /// <summary>The first word and the word after the last of the sentence that a word is in.</summary>
    public (int Start, int End) Sentence(int at)
    {
        var (first, last) = (ClauseIndex(at), ClauseIndex(at));
        while (first > 0 && Clauses[first - 1].Sentence == Clauses[first].Sentence)
        {
            first--;
        }

        while (last + 1 < Clauses.Count && Clauses[last + 1].Sentence == Clauses[last].Sentence)
        {
            last++;
        }

        return (Clauses[first].Start, Clauses[last].End);
    }

    /// <summary>Whether something is mentioned at all.</summary>
    public bool Mentioned(Notion meaning) => (_mentioned & (1UL << (int)meaning)) != 0;

    /// <summary>Whether a mention of it begins between two words.</summary>
    public bool Mentioned(Notion meaning, int from, int to)
    {
        foreach (var mention in Of(meaning))
        {
            if (mention.Start >= from && mention.Start < to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mentions of a meaning.</summary>
    public MentionsOf Of(Notion meaning) => new(_mentions, Mentioned(meaning) ? meaning : null);

    /// <summary>Whether a word of some classes stands between two words.</summary>
    public bool Has(WordClass classes, int from, int to) => Find(classes, from, to) >= 0;

    /// <summary>The first word of some classes between two words; -1 for none.</summary>
    public int Find(WordClass classes, int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to && i < Count; i++)
        {
            if (Tokens[i].Is(classes))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a number stands between two words.</summary>
    public bool HasNumber(int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to && i < Count; i++)
        {
            if (Tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word at a place; the mark at the end for any place outside.</summary>
    public Token At(int at) => at >= 0 && at < Count ? Tokens[at] : Tokens[Count];

    /// <summary>The nearest word before a place that is not of some classes; -1 for none.</summary>
    public int SkipBack(WordClass classes, int from)
    {
        while (from >= 0 && Tokens[from].Is(classes) && !Tokens[from].IsNumber)
        {
            from--;
        }

        return from;
    }

    /// <summary>A mention of a number, so that it can be asked how the number is meant.</summary>
    public static Mention MentionOf(int number) => new(NumberPattern, number, number + 1, 1);

    /// <summary>The words from one to another, as they were read.</summary>
    public string Words(int from, int to) =>
        string.Join(' ', Tokens.GetRange(from, Math.Max(to - from, 0)).Select(token => token.IsNumber ? token.Number.ToString()
            : token.Word.Text));
}
