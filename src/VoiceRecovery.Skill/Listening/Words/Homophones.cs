namespace VoiceRecovery.Skill.Listening;

/// <summary>Words that sound like numbers. Where a number was asked for and one of them is the whole answer, it is the number.</summary>
internal static class Homophones
{
    private const int LongestAnswer = 3;

    /// <summary>Before "out of ten" and "days ago" a word that sounds like a number is that number: "for out of ten".</summary>
    public static void ReadBeforeScale(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count - 1; i++)
        {
            var isRating = tokens[i + 1].Is("out") && tokens[i + 2].Is("of") && tokens[i + 3].IsNumber;
            var isDays = tokens[i + 1].Is("days") && tokens[i + 2].Is("ago");
            if ((isRating || isDays) && !tokens[i].IsNumber && Value(tokens[i]) is { } value)
            {
                tokens[i] = new Token(Vocabulary.Digits, value, tokens[i].Before);
            }
        }
    }

    public static void Read(List<Token> tokens)
    {
        var (at, words) = (-1, 0);
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (!tokens[i].Is(Trait.Filler) && !tokens[i].Is("a") && !tokens[i].Is("maybe") && !tokens[i].Is("about"))
            {
                (at, words) = (i, words + 1);
            }
        }

        if (words == 1 && tokens.Count - 1 <= LongestAnswer && Value(tokens[at]) is { } value)
        {
            tokens[at] = new Token(Vocabulary.Digits, value, tokens[at].Before);
        }
    }

    private static double? Value(in Token token) => token.Entry.Text switch
    {
        "won" => 1,
        "to" or "too" => 2,
        "tree" or "free" => 3,
        "for" or "fore" => 4,
        "fife" or "hive" => 5,
        "sex" or "sics" or "sick" => 6,
        "heaven" => 7,
        "ate" => 8,
        "nein" or "mine" => 9,
        "tin" => 10,
        _ => null,
    };

    /// <summary>The words, so that the vocabulary knows them.</summary>
    public static string[] Words { get; } = ["won", "to", "too", "tree", "free", "for", "fore", "fife", "hive", "sex", "sics", "sick", "heaven", "ate", "nein", "mine", "tin"];
}
