namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>The sets of alternatives that patterns ask for, each once, and the named groups that they use.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string[]> _sets = [];

    /// <summary>The words of each set, by its number.</summary>
    public IReadOnlyList<string[]> All => _sets;

    /// <summary>The groups that no pattern uses.</summary>
    public IEnumerable<string> UnusedGroups => _groups.Keys.Except(_used, StringComparer.Ordinal);

    /// <summary>Adds words to a group.</summary>
    public void AddToGroup(string group, IReadOnlyList<string> words) =>
        _groups[group] = [.. _groups.GetValueOrDefault(group) ?? [], .. words];

    /// <summary>The number of a set of alternatives: "a|b|@group".</summary>
    public int Of(string alternatives, LexiconLine line, int column)
    {
        if (_numbers.TryGetValue(alternatives, out var number))
        {
            return number;
        }

        var words = new List<string>();
        foreach (var word in alternatives.Split('|'))
        {
            words.AddRange(word is ['@', ..] ? Group(word, line, column) : [Checked(word, line, column)]);
            column += word.Length + 1;
        }

        _numbers[alternatives] = _sets.Count;
        _sets.Add([.. words.Distinct(StringComparer.Ordinal)]);
        return _sets.Count - 1;
    }

    private string[] Group(string name, LexiconLine line, int column)
    {
        _used.Add(name);
        return _groups.GetValueOrDefault(name) ?? throw line.Error(column, $"There is no group {name} in groups.txt.");
    }

    private static string Checked(string word, LexiconLine line, int column) =>
        word.Length > 0 && word.All(letter => char.IsLower(letter) || letter == '\'')
            ? word
            : throw line.Error(column, word.Length == 0 ? "An alternative is empty." : $"\"{word}\" is no word of lower-case letters.");
}
