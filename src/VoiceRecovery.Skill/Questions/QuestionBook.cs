namespace VoiceRecovery.Skill.Questions;

/// <summary>Everything that the search knows of questions in one language, made ready from the word lists.</summary>
internal sealed class QuestionBook
{
    /// <summary>The questions in English; every locale of the skill is English.</summary>
    public static readonly QuestionBook English = new(WordLists.Load());

    private readonly ScopeRule[] _outOfScope;
    private readonly bool[] _ownField;

    public QuestionBook(WordLists lists)
    {
        Vocabulary = new Vocabulary(lists);
        var names = Vocabulary.Names;
        _outOfScope = [.. lists.OutOfScope.SelectMany(list => list.Rules.Select(rule => new ScopeRule(list.Subject, rule, names)))];
        _ownField = new bool[Vocabulary.Count + 1];
        foreach (var name in lists.OwnField)
        {
            _ownField[names[name]] = true;
        }

        var unweighted = lists.Unweighted.Select(name => names[name]).ToHashSet();
        Findings = [.. lists.Phrases.Select(known => known.Finding)];
        Index = new PhraseIndex([.. lists.Phrases.Select(known => Read(known.Phrases, unweighted))]);
    }

    /// <summary>Reads text as concepts.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What each thing in <see cref="Index"/> stands for.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The ways to ask.</summary>
    public PhraseIndex Index { get; }

    /// <summary>What is not answered, if the question is about that.</summary>
    public OutOfScopeSubject? OutOfScope(ReadOnlySpan<short> question)
    {
        foreach (var rule in _outOfScope)
        {
            if (rule.Holds(question))
            {
                return rule.Subject;
            }
        }

        return null;
    }

    /// <summary>How many words of a question only someone uses who asks about running, bodies or this skill.</summary>
    public int CountOwnField(ReadOnlySpan<short> question)
    {
        var count = 0;
        for (var i = 0; i < question.Length; i++)
        {
            count += _ownField[question[i]] && !question[..i].Contains(question[i]) ? 1 : 0;
        }

        return count;
    }

    private List<short[]> Read(IReadOnlyList<string> phrases, HashSet<short> unweighted)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Span<short> concepts = stackalloc short[Vocabulary.LongestQuestion];
        List<short[]> read = [];
        foreach (var phrase in phrases)
        {
            short[] weighted = [.. concepts[..Vocabulary.Read(phrase, concepts)].ToArray().Where(concept => !unweighted.Contains(concept))];
            if (weighted.Length > 0 && seen.Add(string.Join(' ', weighted.Order())))
            {
                read.Add(weighted);
            }
        }

        return read;
    }
}
