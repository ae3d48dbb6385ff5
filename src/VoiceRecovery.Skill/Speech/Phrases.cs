using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;

namespace VoiceRecovery.Skill.Speech;

/// <summary>
/// Every phrase that the skill says, by key: the language's own, with the region's in place of those that differ.
/// They stand in <c>Speech/Wording/*.json</c> and nowhere else.
/// </summary>
public sealed class Phrases
{
    /// <summary>The language that every other locale falls back to.</summary>
    public const string FallbackLanguage = "en";

    private static readonly ConcurrentDictionary<string, Phrases> ByLocale = new(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Resources = typeof(Phrases).Assembly.GetManifestResourceNames().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string[]> _variants;

    private Phrases(FrozenDictionary<string, string[]> variants) => _variants = variants;

    /// <summary>The keys of all phrases.</summary>
    public IEnumerable<string> Keys => _variants.Keys;

    /// <summary>The phrases of a locale such as <c>en-GB</c>; those of the fallback language for one that is not spoken.</summary>
    public static Phrases For(string? locale)
    {
        var known = locale is not null && Resources.Contains(ResourceOf(locale)) ? locale : FallbackLanguage;
        return ByLocale.GetOrAdd(known, static key => Load(key));
    }

    /// <summary>Whether there is a phrase of that key.</summary>
    public bool Has(string key) => _variants.ContainsKey(key);

    /// <summary>The first of the keys that has a phrase: the particular before the general.</summary>
    public string First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_variants.TryGetValue(key, out var variants))
            {
                return variants[0];
            }
        }

        throw new KeyNotFoundException($"No phrase '{string.Join("', '", keys!)}'.");
    }

    /// <summary>The phrase of a key, with its places filled.</summary>
    public string this[string key, params ReadOnlySpan<(string Place, string Value)> values] => Fill(First(key), values);

    /// <summary>Every variant of a phrase.</summary>
    public IReadOnlyList<string> Variants(string key) => _variants[key];

    /// <summary>Puts values in the places of a phrase; the region's own words, such as the emergency number, are places too.</summary>
    public string Fill(string phrase, params ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (place, value) in values)
        {
            phrase = phrase.Replace($"{{{place}}}", value, StringComparison.Ordinal);
        }

        return phrase.Contains('{') ? FillRegional(phrase) : phrase;
    }

    private string FillRegional(string phrase)
    {
        foreach (var place in RegionalPlaces)
        {
            phrase = phrase.Replace($"{{{place}}}", First(place), StringComparison.Ordinal);
        }

        return phrase;
    }

    private static readonly string[] RegionalPlaces = ["emergencyNumbers", "emergencyNumber"];

    private static string ResourceOf(string locale) => $"Wording.{locale}.json";

    private static Phrases Load(string locale)
    {
        var variants = new Dictionary<string, string[]>(StringComparer.Ordinal);
        Read(FallbackLanguage, variants);
        if (locale != FallbackLanguage)
        {
            Read(locale, variants);
        }

        return new Phrases(variants.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Read(string locale, Dictionary<string, string[]> variants)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream(Resources.TryGetValue(ResourceOf(locale), out var name) ? name : locale)
            ?? throw new InvalidOperationException($"The wording of {locale} is not in the assembly.");
        using var json = JsonDocument.Parse(stream);
        foreach (var phrase in json.RootElement.EnumerateObject())
        {
            variants[phrase.Name] = phrase.Value.ValueKind == JsonValueKind.Array
                ? [.. phrase.Value.EnumerateArray().Select(variant => variant.GetString()!)]
                : [phrase.Value.GetString()!];
        }
    }
}
