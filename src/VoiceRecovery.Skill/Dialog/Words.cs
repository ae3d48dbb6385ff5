using System.Text.Json;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>The members of an enum as the camel-case words that stand in session attributes and slot value ids.</summary>
/// <remarks>Arrays are searched: a dictionary for each enum would be compiled while the first request waits for it.</remarks>
public static class Words
{
    /// <summary>The word of a member.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Table<TEnum>.Words[Array.IndexOf(Table<TEnum>.Members, member)];

    /// <summary>The member of a word, if there is one.</summary>
    public static TEnum? Find<TEnum>(string? word)
        where TEnum : struct, Enum =>
        Array.IndexOf(Table<TEnum>.Words, word) is var index and >= 0 ? Table<TEnum>.Members[index] : null;

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Members = Enum.GetValues<TEnum>();
        public static readonly string[] Words = Array.ConvertAll(Enum.GetNames<TEnum>(), JsonNamingPolicy.CamelCase.ConvertName);
    }
}
