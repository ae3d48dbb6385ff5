using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>What a written word is read as.</summary>
internal static class WordReader
{
    private const int ShortestStem = 4;
    private static readonly Word[] UnknownWord = [Word.Unknown];

    /// <summary>The word or words that it is read as; an unknown word where no file knows it.</summary>
    public static Word[] Read(ReadOnlySpan<char> word, WordBook book) =>
        book.Spelling.Find(word) ?? book.Find(word)?.Alone ?? ReadFormOf(word, book);

    // A possessive, a plural, a missing g, "-ish", or one letter wrong in a long word.
    private static Word[] ReadFormOf(ReadOnlySpan<char> word, WordBook book)
    {
        if (word.IndexOf('\'') is > 0 and var at)
        {
            var owner = book.Find(word[..at]) ?? book.Spelling.Mend(word[..at]);

            // "My calf's a six" says is; "my friend's calf" does not.
            var saysIs = owner is not null && (owner.Classes & WordClass.Body) != WordClass.None && word[at..] is "'s";
            return owner is null ? UnknownWord : saysIs ? [owner, book.Is] : owner.Alone;
        }

        var stem = word switch
        {
            [.. var verb, 'i', 'n'] when verb.Length >= ShortestStem => book.Find([.. verb, 'i', 'n', 'g']),
            [.. var singular, 's'] when singular.Length >= ShortestStem => book.Find(singular),
            [.. var about, 'i', 's', 'h'] when about.Length >= ShortestStem - 1 => book.Find(about),
            _ => null,
        };
        return (stem ?? book.Spelling.Mend(word))?.Alone ?? UnknownWord;
    }
}
