using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    private static readonly HashSet<string> Resources =
        new(typeof(Phrases).Assembly.GetManifestResourceNames(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string[]> _variants;

    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byKey;

    private Phrases(Dictionary<string, string[]> variants)
    {
        _variants = variants;
        _byKey = variants.GetAlternateLookup<ReadOnlySpan<char>>();
    }

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

    /// <inheritdoc cref="this[string, ReadOnlySpan{ValueTuple{string, string}}]"/>
    public string this[PhraseKey key, params ReadOnlySpan<(string Place, string Value)> values] =>
        _byKey.TryGetValue(key.Text, out var variants)
        ? Fill(variants[0], values)
        : throw new KeyNotFoundException($"No phrase '{key.Text}'.");

    /// <summary>Every variant of a phrase.</summary>
    public IReadOnlyList<string> Variants(string key) => _variants[key];

    /// <summary>Puts values in the places of a phrase; a place without a value stays as it is.</summary>
    public static string Fill(string phrase, params ReadOnlySpan<(string Place, string Value)> values)
    {
        if (values.IsEmpty || !phrase.Contains('{'))
        {
            return phrase;
        }

        var filled = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[LikelyLength]);
        var rest = phrase.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            filled.AppendFormatted(rest[..open]);
            filled.AppendFormatted(ValueAt(rest.Slice(open, length + 1), values));
            rest = rest[(open + length + 1)..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    private static ReadOnlySpan<char> ValueAt(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (place[1..^1].SequenceEqual(name))
            {
                return value;
            }
        }

        return place;
    }

    private const int LikelyLength = 512;

    // A region's own words, such as the emergency number, are places too; they are filled once for all.
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

        var regional = RegionalPlaces.Select(place => (place, variants[place][0])).ToArray();
        foreach (var phrases in variants.Values)
        {
            for (var variant = 0; variant < phrases.Length; variant++)
            {
                phrases[variant] = Fill(phrases[variant], regional);
            }
        }

        return new Phrases(variants);
    }

    private static void Read(string locale, Dictionary<string, string[]> variants)
    {
        using var stream = typeof(Phrases).Assembly
            .GetManifestResourceStream(Resources.TryGetValue(ResourceOf(locale), out var name) ? name : locale)
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
