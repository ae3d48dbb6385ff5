using System.Text.Json;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// The words of questions in one language, as they stand in <c>Questions/en/*.json</c>. Many can be written as one there:
/// "(how long|when) stretch" is "how long stretch" and "when stretch".
/// </summary>
/// <param name="Ignored">Words that say nothing of what is asked.</param>
/// <param name="Same">Words and groups of words that mean the same, by the name of what they mean.</param>
/// <param name="OwnField">Names that only someone uses who asks about running, bodies or this skill.</param>
/// <param name="OutOfScope">Rules for what is not answered, the first that holds counts; see <see cref="ScopeRule"/>.</param>
internal sealed record WordLists(
    IReadOnlyList<string> Ignored,
    IReadOnlyList<(string Name, IReadOnlyList<string> Words)> Same,
    IReadOnlyList<string> OwnField,
    IReadOnlyList<(OutOfScopeSubject Subject, IReadOnlyList<string> Rules)> OutOfScope)
{
    /// <summary>Reads the lists from the assembly.</summary>
    public static WordLists Load()
    {
        using var words = Open("words.json");
        using var outOfScope = Open("out-of-scope.json");
        return new WordLists(
            Texts(words.RootElement.GetProperty("ignored")),
            [.. Lists(words.RootElement.GetProperty("same"))],
            Texts(words.RootElement.GetProperty("ownField")),
            [.. Lists(outOfScope.RootElement).Select(list => (Member<OutOfScopeSubject>(list.Name), list.Texts))]);
    }

    private static JsonDocument Open(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Questions.en.{name}")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        return JsonDocument.Parse(stream);
    }

    private static TEnum Member<TEnum>(string name)
        where TEnum : struct, Enum =>
        Words.Find<TEnum>(name) ?? throw new InvalidOperationException($"'{name}' in the word lists is not known.");

    private static IEnumerable<(string Name, IReadOnlyList<string> Texts)> Lists(JsonElement json) =>
        json.EnumerateObject().Select(list => (list.Name, Texts(list.Value)));

    private static IReadOnlyList<string> Texts(JsonElement json) =>
        [.. json.EnumerateArray().SelectMany(text => Expand(text.GetString()!))];

    private static IEnumerable<string> Expand(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0)
        {
            return [text];
        }

        var close = text.IndexOf(')', open);
        return text[(open + 1)..close].Split('|').SelectMany(choice => Expand(text[..open] + choice + text[(close + 1)..]));
    }
}
