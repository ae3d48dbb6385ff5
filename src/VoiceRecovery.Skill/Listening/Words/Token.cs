namespace VoiceRecovery.Skill.Listening;

/// <summary>What stands before a word: nothing, a comma, the end of a sentence, or of a question.</summary>
internal enum Break : byte
{
    None,
    Comma,
    Stop,
    Question,
}

/// <summary>A word or a number.</summary>
/// <param name="Entry">The word; <see cref="Vocabulary.Unknown"/> for one that no table knows.</param>
/// <param name="Number">Its value; NaN when it is no number.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct Token(VocabularyEntry Entry, double Number, Break Before)
{
    public bool IsNumber => !double.IsNaN(Number);

    public bool Is(Trait trait) => (Entry.Traits & trait) != Trait.None;

    public bool Is(string word) => ReferenceEquals(Entry.Text, word) || string.Equals(Entry.Text, word, StringComparison.Ordinal);

    public bool In(int set) => Entry.In(set);
}
