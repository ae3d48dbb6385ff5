namespace VoiceRecovery.Simulator;

/// <summary>What becomes of words between the mouth and the interpreter: fillers, homophones, a word lost or said twice.</summary>
internal static class Mishearing
{
    private static readonly string[] Before = ["um", "uh", "well", "so", "hmm", "okay so", "like", "i think", "maybe", "er", "alexa"];

    private static readonly string[] After = ["please", "i guess", "or so", "you know", "thanks", "i suppose", "actually"];

    private static readonly string[] Noise =
        ["blue monkey sandwich", "the quick brown fox", "turn it up", "what", "huh", "asdf qwer", "pizza", "hello hello", "my dog ate it"];

    private static readonly Dictionary<string, string> Homophones = new(StringComparer.Ordinal)
    {
        ["zero"] = "hero",
        ["one"] = "won",
        ["two"] = "too",
        ["three"] = "tree",
        ["four"] = "for",
        ["five"] = "fife",
        ["six"] = "sicks",
        ["seven"] = "heaven",
        ["eight"] = "ate",
        ["nine"] = "nein",
        ["ten"] = "then",
    };

    public static string Spoken(string words, Chance chance)
    {
        var before = chance.Is(20) ? chance.Of(Before) + " " : "";
        var after = chance.Is(12) ? " " + chance.Of(After) : "";
        return before + (chance.Is(9) ? Garbled(words, chance) : words) + after;
    }

    public static string Nonsense(Chance chance) => chance.Of(Noise);

    private static string Garbled(string text, Chance chance)
    {
        var words = text.Split(' ').ToList();
        var at = chance.Below(words.Count);
        if (Homophones.TryGetValue(words[at], out var heard))
            words[at] = heard;
        else if (words.Count > 1 && chance.Is(50))
            words.RemoveAt(at);
        else
            words.Insert(at, words[at]);
        return string.Join(' ', words);
    }
}
