namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// Concepts that together tell what a question is about: their names, all of which must be in the question. <c>number+painkiller</c>
/// must follow each other, and <c>-strength</c> must not be there.
/// </summary>
internal sealed class ScopeRule
{
    private const char Absent = '-';
    private readonly short[][] _rows;
    private readonly short[] _absent;

    /// <summary>Reads a rule.</summary>
    public ScopeRule(OutOfScopeSubject subject, string rule, IReadOnlyDictionary<string, short> concepts)
    {
        Subject = subject;
        var parts = rule.Split(' ');
        _rows = [.. parts.Where(part => part[0] != Absent).Select(row => row.Split('+').Select(name => concepts[name]).ToArray())];
        _absent = [.. parts.Where(part => part[0] == Absent).Select(part => concepts[part[1..]])];
    }

    /// <summary>What the question is about when the rule holds.</summary>
    public OutOfScopeSubject Subject { get; }

    /// <summary>Whether the rule holds for a question.</summary>
    public bool Holds(ReadOnlySpan<short> question)
    {
        foreach (var row in _rows)
        {
            if (question.IndexOf(row) < 0)
            {
                return false;
            }
        }

        return question.IndexOfAny(_absent) < 0;
    }
}
