using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using VoiceRecovery.Alexa;

namespace VoiceRecovery.Simulator;

/// <param name="Rule">A short name of the rule.</param>
/// <param name="Message">What is wrong, in words for the skill's author.</param>
public sealed record ResponseWarning(string Rule, string Message);

/// <summary>What certification, or a listener, would hold against one response.</summary>
/// <remarks>Sources: "Voice Interface and User Experience Testing" and "Request and Response JSON Reference",
/// developer.amazon.com/docs/alexa/custom-skills.</remarks>
public static class ResponseChecks
{
    public static IReadOnlyList<ResponseWarning> Check(Exchange exchange)
    {
        if (SkillReply.Read(exchange.Status ?? 0, exchange.ResponseBody).Reply is not { } reply)
            return [];
        var request = exchange.Request["request"] as JsonObject ?? [];
        var response = (JsonObject)reply.Json["response"]!;
        return request.Text("type") is "SessionEndedRequest"
            ? [.. Farewell(reply)]
            : [.. Turns(request, reply), .. Markup(response), .. Lengths(response, exchange), .. Screen(exchange.Request, reply)];
    }

    private static IEnumerable<ResponseWarning> Farewell(SkillReply reply)
    {
        if (reply.Speech is not null)
            yield return new("speech after the end", "A SessionEndedRequest was answered with speech. The listener does not hear it.");
    }

    private static IEnumerable<ResponseWarning> Turns(JsonObject request, SkillReply reply)
    {
        var intent = (request["intent"] as JsonObject)?.Text("name");
        var delegates = reply.DialogDirective?.Text("type") is "Dialog.Delegate";
        if (!reply.EndsSession && !delegates && !Asks(reply.Speech))
            yield return new("open without a question",
                "The session stays open, but the speech asks nothing. The listener does not know that it is their turn.");
        if (!reply.EndsSession && !delegates && reply.Reprompt is null)
            yield return new("open without a reprompt",
                "The session stays open without a reprompt: eight seconds of silence end it without a word.");
        if (reply.EndsSession && reply.Reprompt is not null)
            yield return new("closed with a reprompt", "The session ends, so the reprompt never plays.");
        if (reply.EndsSession && Asks(reply.Speech))
            yield return new("closed with a question", "The speech asks something, but the session ends before an answer.");
        if (intent is "AMAZON.HelpIntent" && reply.EndsSession)
            yield return new("help that leaves", "Help must keep the session open and say what can be asked.");
        if (intent is "AMAZON.StopIntent" or "AMAZON.CancelIntent" && !reply.EndsSession)
            yield return new("no way out", $"{intent} must end the session.");
        if (reply.Speech is null && !delegates
            && (request.Text("type") is "LaunchRequest" || intent is "AMAZON.HelpIntent" or BuiltInIntents.Fallback))
            yield return new("nothing said", $"{intent ?? "A launch"} was answered without a word.");
    }

    private static bool Asks(string? speech) => speech?.TrimEnd().EndsWith('?') == true;

    private static IEnumerable<ResponseWarning> Markup(JsonObject response)
    {
        foreach (var (place, speech) in Speeches(response))
        {
            if (speech?.Text("ssml") is { } ssml && Fault(ssml) is { } fault)
                yield return new("broken SSML", $"The {place} is not well-formed: {fault}");
        }
    }

    private static string? Fault(string ssml)
    {
        try
        {
            // Prefixes such as amazon: are bound nowhere; Alexa does not ask for it.
            return XDocument.Parse(ssml.Replace("amazon:", "", StringComparison.Ordinal)).Root?.Name.LocalName is "speak" ? null
                : "the root is not <speak>.";
        }
        catch (XmlException problem)
        {
            return problem.Message;
        }
    }

    private static IEnumerable<ResponseWarning> Lengths(JsonObject response, Exchange exchange)
    {
        foreach (var (place, speech) in Speeches(response))
        {
            if ((speech?.Text("ssml") ?? speech?.Text("text"))?.Length > AlexaLimits.SpeechCharacters)
                yield return new("too long", $"The {place} is longer than {AlexaLimits.SpeechCharacters:N0} characters.");
        }

        var card = response["card"] as JsonObject ?? [];
        if (string.Concat(card.Text("title"), card.Text("content"), card.Text("text")).Length > AlexaLimits.CardCharacters)
            yield return new("too long", $"Title and text of the card are longer than {AlexaLimits.CardCharacters:N0} characters.");
        foreach (var (_, address) in card["image"] as JsonObject ?? [])
        {
            if (address is JsonValue value && value.ToString() is { } url
                && (url.Length > AlexaLimits.ImageUrlCharacters || !url.StartsWith("https://", StringComparison.Ordinal)))
                yield return new("card image",
                    $"A card's image needs an https address of at most {AlexaLimits.ImageUrlCharacters:N0} characters.");
        }

        if (Encoding.UTF8.GetByteCount(exchange.ResponseBody) > AlexaLimits.ResponseBytes)
            yield return new("too long", "The response is larger than 120 KB.");
        if (exchange.Took > AlexaLimits.AnswerTime)
            yield return new("too slow", $"Alexa gives up after {AlexaLimits.AnswerTime.TotalSeconds:0} seconds.");
    }

    private static IEnumerable<ResponseWarning> Screen(JsonObject envelope, SkillReply reply)
    {
        var interfaces = ((envelope["context"] as JsonObject)?["System"] as JsonObject)?["device"]?["supportedInterfaces"] as JsonObject;
        var shows = reply.Directives.OfType<JsonObject>()
            .Any(directive => directive.Text("type")?.StartsWith("Alexa.Presentation.APL.", StringComparison.Ordinal) == true);
        if (shows && interfaces?.ContainsKey("Alexa.Presentation.APL") != true)
            yield return new("screen without a screen",
                "A document is sent to a device that has not said it can show one. Alexa refuses the whole response.");
    }

    private static IEnumerable<(string Place, JsonObject? Speech)> Speeches(JsonObject response)
    {
        yield return ("speech", response["outputSpeech"] as JsonObject);
        yield return ("reprompt", (response["reprompt"] as JsonObject)?["outputSpeech"] as JsonObject);
    }
}
