using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Skill.Tests.Screens;

/// <summary>
/// Writes what the browser draws afterwards (tests/apl): for each locale and each kind of screen, advice by level, the one with the
/// most words of all that the skill sends.
/// </summary>
public sealed class ScreenCases
{
    private static readonly string[] Locales = ["en-US", "en-GB", "en-CA", "en-AU", "en-IN"];

    [Fact]
    public void Longest_OfEachLocaleAndKind_AreWrittenForTheBrowser()
    {
        var longest = new SortedDictionary<string, (int Length, JsonObject Case)>(StringComparer.Ordinal);
        foreach (var talk in Locales.SelectMany(Talks))
        {
            if (talk.Shown is { } shown)
            {
                Keep(longest, talk.Locale, shown);
            }
        }

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens"));
        File.WriteAllText(Path.Combine(folder.FullName, "cases.json"),
            new JsonArray([.. longest.Values.Select(one => one.Case)]).ToJsonString());
        Assert.Equal(Locales.Length * 13, longest.Count);
    }

    private static IEnumerable<Talk> Talks(string locale)
    {
        foreach (var intent in IntentTable.Names)
        {
            foreach (var report in SampleReports.All.Values)
            {
                var talk = new Talk { HasScreen = true, Locale = locale }.Resume(SampleReports.Advised(report));
                talk.Say(intent);
                yield return talk;
            }
        }

        var check = new Talk { HasScreen = true, Locale = locale };
        check.Open();
        yield return check;
        foreach (var (slot, value) in ((string, string)[])[(SlotNames.SorenessLevel, "4"), (SlotNames.Swelling, "no"),
            (SlotNames.PainLocation, "calves"), (SlotNames.Side, "both"), (SlotNames.DaysSinceHardRun, "2")])
        {
            check.Tell(slot, value);
            yield return check;
        }
    }

    private static void Keep(SortedDictionary<string, (int Length, JsonObject Case)> longest, string locale, RenderDocumentDirective shown)
    {
        var data = shown.Datasources!.Value.ToElement();
        var screen = data.GetProperty("screen");
        var level = screen.GetProperty("level").GetString();
        // An answer with short answers to touch is a question of the check.
        var kind = shown.Token + (level is { Length: > 0 } ? $"-{level}" : Sends(screen).Contains(IntentNames.CheckLegs)
            && shown.Token == "answer" ? "-numbers" : Sends(screen).Contains(IntentNames.No) ? "-yesNo" : "");
        var length = Texts(screen).Sum(text => text.Length);
        if (!longest.TryGetValue($"{locale} {kind}", out var known) || known.Length < length)
        {
            longest[$"{locale} {kind}"] =
                (length, new JsonObject
                {
                    ["locale"] = locale,
                    ["kind"] = kind,
                    ["document"] = shown.Token,
                    ["datasources"] = JsonNode.Parse(data.GetRawText())
                });
        }
    }

    private static List<string> Sends(JsonElement screen) =>
        [.. screen.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("send")[0].GetString()!)];

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
