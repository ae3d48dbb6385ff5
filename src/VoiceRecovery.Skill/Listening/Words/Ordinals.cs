namespace VoiceRecovery.Skill.Listening;

/// <summary>First, second, third: places in a list, and days of a month.</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    public static IEnumerable<string> All => Words.Concat(["thirtieth"]);

    /// <summary>The word for a number of one to twenty, or thirty; an unknown word for any other.</summary>
    public static VocabularyEntry Entry(int number) => number switch
    {
        >= 1 and <= 20 => Vocabulary.Get(Words[number - 1]),
        30 => Vocabulary.Get("thirtieth"),
        _ => Vocabulary.Unknown,
    };

    /// <summary>The number of an ordinal; 0 for any other word.</summary>
    public static int Value(in Token token) =>
        token.Is("thirtieth") ? 30 : Array.IndexOf(Words, token.Entry.Text) + 1;
}
