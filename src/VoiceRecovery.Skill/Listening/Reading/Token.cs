using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>A word or a number of a phrase.</summary>
/// <param name="Word">The word; <see cref="Word.Unknown"/> for one that no file knows, and for digits.</param>
/// <param name="Number">Its value; NaN when it is no number.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct Token(Word Word, double Number, Break Before)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => !double.IsNaN(Number);

    /// <summary>Whether no file knows the word.</summary>
    public bool IsUnknown => ReferenceEquals(Word, Word.Unknown) && !IsNumber;

    /// <summary>Whether the word is in one of some classes.</summary>
    public bool Is(WordClass classes) => (Word.Classes & classes) != WordClass.None;

    /// <summary>Whether the word is in a set that patterns ask for.</summary>
    public bool In(int set) => Word.In(set);
}
