using System.Collections.Frozen;
using System.Text.Json;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>The members of an enum as the camel-case words that stand in session attributes and slot value ids.</summary>
public static class Words
{
    /// <summary>The word of a member.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Table<TEnum>.ByMember[member];

    /// <summary>The member of a word, if there is one.</summary>
    public static TEnum? Find<TEnum>(string? word)
        where TEnum : struct, Enum =>
        word is not null && Table<TEnum>.ByWord.TryGetValue(word, out var member) ? member : null;

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> ByMember =
            Enum.GetValues<TEnum>().ToFrozenDictionary(member => member, member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));

        public static readonly FrozenDictionary<string, TEnum> ByWord =
            ByMember.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
