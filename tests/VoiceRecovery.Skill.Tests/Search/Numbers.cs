namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>The numbers that ratings and days need, in words.</summary>
internal static class Numbers
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"];

    /// <summary>The word of a number from 0 to 14.</summary>
    public static string Word(int number) => Words[number];

    /// <summary>The number of a word; -1 for any other.</summary>
    public static int Of(string word) => Array.IndexOf(Words, word);
}
