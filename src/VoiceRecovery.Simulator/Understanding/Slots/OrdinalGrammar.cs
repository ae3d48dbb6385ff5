namespace VoiceRecovery.Simulator;

/// <summary>AMAZON.Ordinal in English: "third" is "3".</summary>
internal static class OrdinalGrammar
{
    public static int Read(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        var tens = NumberWords.Cardinal(words[start]) is >= 20 and { } first && first % 10 == 0 ? first : 0;
        var position = start + (tens > 0 ? 1 : 0);
        if (position < words.Count && NumberWords.Ordinal(words[position]) is { } ordinal && (tens == 0 || ordinal is > 0 and < 10))
        {
            value = (tens + ordinal).ToString();
            return position + 1 - start;
        }

        value = "";
        return 0;
    }
}
