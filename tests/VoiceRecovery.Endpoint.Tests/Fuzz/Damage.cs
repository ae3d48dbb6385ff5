using System.Text;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Endpoint.Tests.Fuzz;

/// <summary>What a piece of damage leaves of what the runner said.</summary>
internal enum Harm
{
    /// <summary>What was said in this turn is whole; the state may be lost.</summary>
    SparesTheWords,

    /// <summary>What was said in this turn may be lost; the state is whole or lost.</summary>
    SpoilsTheWords,

    /// <summary>Bytes were changed anywhere: they may even form another report.</summary>
    Anything,
}

/// <summary>
/// Spoils envelopes. In the session attributes it writes only what the skill never writes, so that damage there can be told from
/// another report: an ordinary value never replaces an ordinary value, and no entry of a list is left out.
/// </summary>
internal static class Damage
{
    private const int HugeText = 100_000;
    private const string HalfCharacter = "half-of-a-character";

    public static (byte[] Body, Harm Harm) Do(JsonObject envelope, Random random)
    {
        if (random.Next(6) == 0)
            return (Bytes(Encoding.UTF8.GetBytes(envelope.ToJsonString()), random), Harm.Anything);

        var harm = Harm.SparesTheWords;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            if (Tree(envelope, random) is Harm.SpoilsTheWords)
                harm = Harm.SpoilsTheWords;
        }
        // No node can be written with half of a surrogate pair in it.
        return (Encoding.UTF8.GetBytes(envelope.ToJsonString().Replace(HalfCharacter, "\\ud83d", StringComparison.Ordinal)), harm);
    }

    private static Harm Tree(JsonObject envelope, Random random)
    {
        var (region, harm) = random.Next(10) switch
        {
            < 4 when envelope["session"] is JsonObject session && session["attributes"] is { } attributes =>
                (attributes, Harm.SparesTheWords),
            < 6 when envelope["session"] is { } session => (session, Harm.SparesTheWords),
            < 7 when envelope["context"] is { } context => (context, Harm.SpoilsTheWords),
            < 9 when envelope["request"] is { } request => (request, Harm.SpoilsTheWords),
            _ => (envelope, Harm.SpoilsTheWords),
        };
        var places = Places(region).ToArray();
        if (places.Length > 0)
            Spoil(random.Pick(places), random);
        return harm;
    }

    /// <summary>The members and elements under a node, with their parents.</summary>
    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(member => Places(member.Value).Prepend((some, member.Key, 0))),
        JsonArray many => many.SelectMany((element, index) => Places(element).Prepend((many, null, index))),
        _ => [],
    };

    private static void Spoil((JsonNode Parent, string? Name, int Index) place, Random random)
    {
        if (place.Parent is not JsonObject parent)
        {
            place.Parent[place.Index] = Nonsense(random);
            return;
        }

        switch (random.Next(10))
        {
            case 0 when place.Name is "v" or "report" or "attributes" or "type" or "intent" or "slots" or "value":
                parent.Remove(place.Name);
                break;
            case 1 or 2:
                var value = parent[place.Name!];
                parent.Remove(place.Name!);
                parent[place.Name + random.Pick(["x", " ", "\u0000", "é"])] = value;
                break;
            case 3:
                parent[$"unknown{random.Next(9)}"] = Nonsense(random);
                break;
            default:
                parent[place.Name!] = Nonsense(random);
                break;
        }
    }

    private static JsonNode? Nonsense(Random random) => random.Next(24) switch
    {
        0 => null,
        1 => JsonValue.Create(true),
        2 => new JsonObject(),
        3 => new JsonArray(new JsonArray(new JsonArray())),
        4 => Raw("-1"),
        5 => Raw("1e400"),
        6 => Raw("123456789012345678901234567890"),
        7 => Raw("0.5"),
        8 => Raw("2147483648"),
        9 => Raw("-0"),
        10 => "",
        11 => "\u0000\u0007\u001f",
        12 => "\u202Eelpmaxe\u2066\uFEFF",
        13 => string.Concat(Enumerable.Repeat("👟", random.Next(1, 200))),
        14 => "<speak>{0}</speak>&amp;<break time='10s'/>",
        15 => new string(random.Pick(['a', ' ', '9', '\\', '"', 'é']), random.Next(1, 3000)),
        16 => string.Join(' ', Enumerable.Repeat("zork plugh", random.Next(1, 100))),
        17 when random.Next(40) == 0 => new string('z', HugeText),
        18 => Deep(random.Next(2, 90)),
        19 => HalfCharacter,
        20 => "../../etc/passwd%00",
        21 => Raw("9007199254740993"),
        22 => "nonsense" + random.Next(),
        _ => new JsonObject { ["type"] = "nonsense", ["value"] = new JsonArray("nonsense") },
    };

    private static JsonNode? Deep(int depth)
    {
        JsonNode inner = "nonsense";
        for (; depth > 0; depth--)
            inner = depth % 2 == 0 ? new JsonArray(inner) : new JsonObject { ["deep"] = inner };
        return inner;
    }

    /// <summary>JSON as it stands, which no .NET value has.</summary>
    private static JsonNode? Raw(string json) => JsonNode.Parse(json);

    private static byte[] Bytes(byte[] body, Random random)
    {
        var at = random.Next(body.Length);
        switch (random.Next(6))
        {
            case 0:
                return body[..at];
            case 1:
                body[at] ^= (byte)(1 << random.Next(8));
                return body;
            case 2:
                body[at] = random.Pick("{}[],:\"\\ \0"u8.ToArray());
                return body;
            case 3:
                random.NextBytes(body.AsSpan(at, Math.Min(random.Next(1, 9), body.Length - at)));
                return body;
            case 4:
                return [.. body[..at], .. "\\ud800"u8, .. body[at..]];
            default:
                var to = random.Next(body.Length);
                return [.. body[..Math.Max(at, to)], .. body[Math.Min(at, to)..]];
        }
    }
}
