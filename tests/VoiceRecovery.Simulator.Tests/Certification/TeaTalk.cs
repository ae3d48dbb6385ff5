using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>What the toy skill says.</summary>
internal static class TeaTalk
{
    private const string Legalese =
        "Individual considerations necessarily determine applicability of supplementary preparation alternatives, notwithstanding "
        + "aforementioned ";

    private const string Question = "Which tea would you like?";

    /// <returns>Null for a crash.</returns>
    public static JsonObject? Answer(JsonObject envelope, string flaw)
    {
        var request = (JsonObject)envelope["request"]!;
        var lost = (envelope["session"]?["attributes"] as JsonObject)?.Text("lost") is not null;
        if (flaw == "crashes on new properties" && envelope.ContainsKey("somethingNew"))
            return null;
        if (flaw == "needs the device" && envelope["context"]?["System"]?["device"] is null)
            return null;
        if (flaw == "refuses everything"
            || (flaw == "fails in the middle" && envelope["session"]?["new"]?.GetValue<bool>() == false
            && request["intent"]?["slots"]?["tea"] is not null))
            return null;
        return request.Text("type") switch
        {
            "LaunchRequest" => Launch(flaw),
            "IntentRequest" => Intent((JsonObject)request["intent"]!, flaw, lost),
            "SessionEndedRequest" => flaw == "speaks after the end" ? Says("Goodbye.", end: true) : Empty(),
            _ => flaw == "crashes on a new type" ? null : Empty(),
        };
    }

    private static JsonObject? Launch(string flaw) => flaw switch
    {
        "launches in silence" => Empty(),
        "waits without a question" => Says("Welcome to Calm Kettle.", Question),
        "waits without a reprompt" => Says($"Welcome to Calm Kettle. {Question}", null),
        "leaves with a question" => Says($"Welcome to Calm Kettle. {Question}", end: true),
        "leaves with a reprompt" => Says("Welcome to Calm Kettle.", Question, end: true),
        "breaks its markup" => Says("<speak>Mint & fennel. Which?</speak>", Question),
        "says 8,001 characters" => Says(new string('a', 8000) + "?", Question),
        "talks and talks" => Says($"{string.Concat(Enumerable.Repeat("Tea is a fine thing. ", 16))}{Question}", Question),
        "asks two things" => Says("Hello? Which tea would you like?", Question),
        "speaks like a lawyer" => Says($"{string.Concat(Enumerable.Repeat(Legalese, 3))}limitations. {Question}", Question),
        "asks the same again" => Says($"Welcome to Calm Kettle, the skill that knows how each herb is brewed best. {Question}",
            $"Welcome to Calm Kettle, the skill that knows how each herb is brewed best. {Question}"),
        "reads an address out" => Says($"See www.calm-kettle.tea. {Question}", Question),
        "shouts" => Says($"BREW with 1000000 leaves. {Question}", Question),
        "shows without a screen" =>
            With(Says($"Welcome. {Question}", Question), "directives", """[{ "type": "Alexa.Presentation.APL.RenderDocument" }]"""),
        "has a card's picture over http" => With(
            Says($"Welcome. {Question}", Question), "card",
            """{ "type": "Standard", "title": "Tea", "text": "Tea", "image": { "smallImageUrl": "http://tea.test/a.png" } }"""),
        _ => Says($"Welcome to Calm Kettle. {Question}", Question),
    };

    private static JsonObject? Intent(JsonObject intent, string flaw, bool lost) => intent.Text("name") switch
    {
        "AMAZON.HelpIntent" => flaw switch
        {
            "helps and leaves" => Says("Say brew mint.", end: true),
            "helps without asking" => Says("Say brew mint.", Question),
            _ => Says($"Say, brew mint, or, keep the pot warm. {Question}", Question),
        },
        "AMAZON.StopIntent" => flaw switch
        {
            "never stops" =>
            Says(Question, Question),
            "crashes on stop" => null,
            _ => Says("Goodbye.", end: true)
        },
        "AMAZON.CancelIntent" => flaw == "never cancels" ? Says(Question, Question) : Says("Goodbye.", end: true),
        "AMAZON.NavigateHomeIntent" => flaw == "crashes on home" ? null : Says("Goodbye.", end: true),
        "AMAZON.FallbackIntent" when flaw == "gives up" => Says("Sorry.", end: true),
        "AMAZON.FallbackIntent" when lost && flaw != "says the same twice" => Says("I only know teas. Mint, fennel or camomile?", Question),
        "AMAZON.FallbackIntent" => With(Says($"I can tell you how to brew a tea. {Question}", Question), null, null),
        "Keep_Warm" => flaw switch
        {
            "fails on one intent" => null,
            "does not know an intent" => Says($"I can tell you how to brew a tea. {Question}", Question),
            _ => Says($"Put it on a candle. {Question}", Question),
        },
        "NoteIntent" => Says($"Noted. {Question}", Question),
        _ => Brew(intent, flaw),
    };

    private static JsonObject? Brew(JsonObject intent, string flaw)
    {
        var tea = IntentJson.Slot(intent, "tea");
        var cups = IntentJson.Slot(intent, "cups");
        var code = tea?["resolutions"]?["resolutionsPerAuthority"]?[0]?["status"]?["code"]?.GetValue<string>();
        if (flaw == "trusts numbers" && cups?.Text("value") is "?")
            return null;
        if (flaw == "trusts that slots are there" && intent["slots"] is not JsonObject)
            return null;
        if ((flaw == "trusts words" && code is "ER_SUCCESS_NO_MATCH") || (flaw == "trusts resolution" && code is "ER_ERROR_TIMEOUT"))
            return null;
        if (flaw == "does not know an example")
            return Says($"I can tell you how to brew a tea. {Question}", Question);
        return Says(tea?.Text("value") is { Length: > 0 } ? "Four minutes. Another tea?" : "Which tea is it?", "Which tea?");
    }

    private static JsonObject Says(string speech, string? reprompt = null, bool end = false)
    {
        var response = new JsonObject { ["outputSpeech"] = Speech(speech), ["shouldEndSession"] = end };
        if (reprompt is not null)
            response["reprompt"] = new JsonObject { ["outputSpeech"] = Speech(reprompt) };
        return new JsonObject { ["version"] = "1.0", ["sessionAttributes"] = new JsonObject(), ["response"] = response };
    }

    private static JsonObject With(JsonObject answer, string? part, string? json)
    {
        if (part is null)
            answer["sessionAttributes"] = new JsonObject { ["lost"] = "once" };
        else
            answer["response"]![part] = JsonNode.Parse(json!);
        return answer;
    }

    private static JsonObject Speech(string text) => text.StartsWith('<')
        ? new JsonObject { ["type"] = "SSML", ["ssml"] = text }
        : new JsonObject { ["type"] = "PlainText", ["text"] = text };

    private static JsonObject Empty() => new() { ["version"] = "1.0", ["response"] = new JsonObject() };
}
