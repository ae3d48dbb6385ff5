namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// Knows by explicit words what the skill does not answer: doses, pregnancy, children, other parts of the body. These rules come before
/// the learned model, because a question that must not be answered must not be taken for one that may.
/// </summary>
public sealed class OutOfScopeRules
{
    /// <summary>The rules in English; every locale of the skill is English.</summary>
    public static readonly OutOfScopeRules English = new(WordLists.Load());

    private readonly Vocabulary _vocabulary;
    private readonly ScopeRule[] _rules;
    private readonly HashSet<short> _ownField;

    private OutOfScopeRules(WordLists lists)
    {
        _vocabulary = new Vocabulary(lists);
        _rules = [.. lists.OutOfScope.SelectMany(list => list.Rules.Select(rule => new ScopeRule(list.Subject, rule, _vocabulary.Names)))];
        _ownField = [.. lists.OwnField.Select(name => _vocabulary.Names[name])];
    }

    /// <summary>What a text asks that is not answered; null where no rule holds. Total: any text is read.</summary>
    public OutOfScopeSubject? Find(ReadOnlySpan<char> text)
    {
        Span<short> buffer = stackalloc short[Vocabulary.LongestQuestion];
        ReadOnlySpan<short> concepts = buffer[.._vocabulary.Read(text, buffer)];
        foreach (var rule in _rules)
        {
            if (rule.Holds(concepts))
            {
                return rule.Subject;
            }
        }

        return null;
    }

    /// <summary>Whether a text has words that are not known, and none that belongs to running, bodies or this skill.</summary>
    public bool IsForeign(ReadOnlySpan<char> text)
    {
        Span<short> concepts = stackalloc short[Vocabulary.LongestQuestion];
        var hasUnknown = false;
        foreach (var concept in concepts[.._vocabulary.Read(text, concepts)])
        {
            if (_ownField.Contains(concept))
            {
                return false;
            }

            hasUnknown |= concept == Vocabulary.Unknown;
        }

        return hasUnknown;
    }
}
