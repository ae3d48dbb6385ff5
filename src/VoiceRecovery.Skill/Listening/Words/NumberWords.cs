namespace VoiceRecovery.Skill.Listening;

/// <summary>Numbers as words.</summary>
internal static class NumberWords
{
    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Word, double Value)[] Others =
    [
        ("nil", 0), ("nought", 0), ("naught", 0), ("zilch", 0), ("nada", 0), ("fourty", 40), ("hundred", 100), ("a-hundred", 100), ("thousand", 1000), ("million", 1e6),
        ("sixish", 6), ("fiveish", 5), ("fourish", 4), ("threeish", 3), ("sevenish", 7), ("eightish", 8), ("nineish", 9), ("tenish", 10), ("twoish", 2), ("onesie", 1),
    ];

    public static Dictionary<string, double> Values { get; } = Build();

    private static Dictionary<string, double> Build()
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var value = 0; value < UpToNineteen.Length; value++)
        {
            values.Add(UpToNineteen[value], value);
        }

        for (var index = 0; index < Tens.Length; index++)
        {
            values.Add(Tens[index], (index + 2) * 10);
        }

        foreach (var (word, value) in Others)
        {
            values.Add(word, value);
        }

        return values;
    }
}
