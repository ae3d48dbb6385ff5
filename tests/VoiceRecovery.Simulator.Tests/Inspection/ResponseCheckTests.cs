using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Inspection;

public sealed class ResponseCheckTests
{
    private const string Launch = """{ "type": "LaunchRequest" }""";
    private const string Help = """{ "type": "IntentRequest", "intent": { "name": "AMAZON.HelpIntent" } }""";
    private const string Stop = """{ "type": "IntentRequest", "intent": { "name": "AMAZON.StopIntent" } }""";
    private const string Ended = """{ "type": "SessionEndedRequest" }""";
    private const string Asks = """ "outputSpeech": { "type": "PlainText", "text": "How many?" } """;
    private const string Tells = """ "outputSpeech": { "type": "PlainText", "text": "Four." } """;
    private const string Again = """ "reprompt": { "outputSpeech": { "type": "PlainText", "text": "How many?" } } """;

    public static TheoryData<string, string, string> Responses => new()
    {
        { Launch, $"{{ {Asks}, {Again}, \"shouldEndSession\": false }}", "" },
        { Launch, $"{{ {Tells}, {Again}, \"shouldEndSession\": false }}", "open without a question" },
        { Launch, $"{{ {Asks}, \"shouldEndSession\": false }}", "open without a reprompt" },
        { Launch, $"{{ {Tells}, \"shouldEndSession\": true }}", "" },
        { Launch, $"{{ {Tells}, {Again}, \"shouldEndSession\": true }}", "closed with a reprompt" },
        { Launch, $"{{ {Asks}, \"shouldEndSession\": true }}", "closed with a question" },
        { Launch, """{ "shouldEndSession": true }""", "nothing said" },
        { Launch, """{ "directives": [{ "type": "Dialog.Delegate" }] }""", "" },
        { Help, $"{{ {Tells}, \"shouldEndSession\": true }}", "help that leaves" },
        { Stop, $"{{ {Asks}, {Again}, \"shouldEndSession\": false }}", "no way out" },
        { Stop, $"{{ {Tells}, \"shouldEndSession\": true }}", "" },
        { Ended, $"{{ {Tells} }}", "speech after the end" },
        { Ended, "{}", "" },
        { Launch, """{ "outputSpeech": { "type": "SSML", "ssml": "<speak>Ham & eggs.</speak>" }, "shouldEndSession": true }""",
            "broken SSML" },
        { Launch, """{ "outputSpeech": { "type": "SSML", "ssml": "Ham." }, "shouldEndSession": true }""", "broken SSML" },
        { Launch,
            """{ "outputSpeech": { "type": "SSML", "ssml":"""
                + """ "<speak><amazon:effect name='whispered'>Ham.</amazon:effect></speak>" }, "shouldEndSession": true }""",
            "" },
        { Launch, $"{{ {Tells}, \"shouldEndSession\": true, \"card\": {{ \"type\": \"Standard\", \"image\": {{ \"smallImageUrl\": "
            + "\"http://x.example/a.png\" } } }", "card image" },
        { Launch, $"{{ {Tells}, \"shouldEndSession\": true, \"directives\": [{{ \"type\": \"Alexa.Presentation.APL.RenderDocument\" }}] }}",
            "screen without a screen" },
        { Launch,
            $"{{ {Tells}, \"shouldEndSession\": true, \"card\": {{ \"type\": \"Simple\", \"content\": \"{new string('a', 8001)}\" }} }}",
            "too long" },
        { Launch,
            $"{{ \"outputSpeech\": {{ \"type\": \"PlainText\", \"text\": \"{new string('a', 8001)}\" }}, \"shouldEndSession\": true }}",
            "too long" },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public void Check_Response_GetsItsWarnings(string request, string response, string rules) =>
        Assert.Equal(rules, string
            .Join(", ", ResponseChecks.Check(Line(request, response, TimeSpan.Zero)).Select(warning => warning.Rule)));

    [Fact]
    public void Check_NineSeconds_IsTooSlow() =>
        Assert.Equal("too slow", Assert
            .Single(ResponseChecks.Check(Line(Launch, $"{{ {Tells}, \"shouldEndSession\": true }}", TimeSpan.FromSeconds(9)))).Rule);

    [Fact]
    public void Check_Refusal_HasNoResponseToCheck() =>
        Assert.Empty(ResponseChecks.Check(new Exchange([], 400, "", TimeSpan.Zero)));

    private static Exchange Line(string request, string response, TimeSpan took) => new(
        new JsonObject { ["request"] = JsonNode.Parse(request) }, 200, $$"""{ "version": "1.0", "response": {{response}} }""", took);
}
