using System.Text;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SkillResponseWriterTests
{
    private static readonly Intent Plant = new()
    {
        Name = "PlantIntent",
        Slots = new Dictionary<string, Slot> { ["tree"] = new() { Name = "tree", Value = "oak" } },
    };

    private const string PlantJson =
        """{"name":"PlantIntent","confirmationStatus":"NONE","slots":{"tree":{"name":"tree","value":"oak","confirmationStatus":"NONE"}}}""";

    public static TheoryData<string, SkillResponse, string> Responses => new()
    {
        { "nothing", new(), """{"version":"1.0","response":{}}""" },
        {
            "speech and reprompt",
            Of(new ResponseBody { OutputSpeech = new SsmlSpeech("<speak>Grüße 🌳 it's</speak>"),
                Reprompt = new() { OutputSpeech = new PlainSpeech("Well?") }, ShouldEndSession = false }),
            """{"version":"1.0","response":{"outputSpeech":{"type":"SSML","ssml":"<speak>Grüße \uD83C\uDF33 it's</speak>"},"reprompt":"""
                + """{"outputSpeech":{"type":"PlainText","text":"Well?"}},"shouldEndSession":false}}"""
        },
        {
            "simple card",
            Of(new ResponseBody { Card = new SimpleCard("Tree", "one\ntwo"), ShouldEndSession = true }),
            """{"version":"1.0","response":{"card":{"type":"Simple","title":"Tree","content":"one\ntwo"},"shouldEndSession":true}}"""
        },
        {
            "standard card",
            Of(new ResponseBody { Card =
                new StandardCard("Tree", "text", new CardImage("https://a.example/s.png", "https://a.example/l.png")) }),
            """{"version":"1.0","response":{"card":{"type":"Standard","title":"Tree","text":"text","image":"""
                + """{"smallImageUrl":"https://a.example/s.png","largeImageUrl":"https://a.example/l.png"}}}}"""
        },
        {
            "session attributes",
            new() { SessionAttributes = RawJson.Parse("""{"step":2}""") },
            """{"version":"1.0","sessionAttributes":{"step":2},"response":{}}"""
        },
        { "delegate", Of(new DelegateDirective()), Directive("""{"type":"Dialog.Delegate"}""") },
        { "delegate with intent", Of(new DelegateDirective(Plant)),
            Directive($$"""{"type":"Dialog.Delegate","updatedIntent":{{PlantJson}}}""") },
        { "elicit", Of(new ElicitSlotDirective("tree", Plant)),
            Directive($$"""{"type":"Dialog.ElicitSlot","slotToElicit":"tree","updatedIntent":{{PlantJson}}}""") },
        { "confirm slot", Of(new ConfirmSlotDirective("tree")), Directive("""{"type":"Dialog.ConfirmSlot","slotToConfirm":"tree"}""") },
        { "confirm intent", Of(new ConfirmIntentDirective()), Directive("""{"type":"Dialog.ConfirmIntent"}""") },
        {
            "screen",
            Of(new RenderDocumentDirective("t", RawJson.Parse("""{"type":"APL"}"""), RawJson.Parse("""{"data":{}}"""))),
            Directive(
                """{"type":"Alexa.Presentation.APL.RenderDocument","token":"t","document":{"type":"APL"},"datasources":{"data":{}}}""")
        },
        {
            "unknown directive",
            Of(new UnknownDirective("AudioPlayer.Stop", RawJson.Parse("""{"type":"AudioPlayer.Stop","x":1}"""))),
            Directive("""{"type":"AudioPlayer.Stop","x":1}""")
        },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public void Write_Response_IsExactlyThisJson(string name, SkillResponse response, string json)
    {
        Assert.NotEmpty(name);
        Assert.Equal(json, Encoding.UTF8.GetString(SkillResponseWriter.ToUtf8(response)));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void TryParse_WhatWasWritten_WritesTheSameAgain(string name, SkillResponse response, string json)
    {
        Assert.True(SkillResponseParser.TryParse(SkillResponseWriter.ToUtf8(response), out var again, out var error), name + error);
        Assert.Equal(json, Encoding.UTF8.GetString(SkillResponseWriter.ToUtf8(again)));
    }

    private static SkillResponse Of(ResponseBody body) => new() { Response = body };

    private static SkillResponse Of(Directive directive) => Of(new ResponseBody { Directives = [directive] });

    private static string Directive(string json) => $$$"""{"version":"1.0","response":{"directives":[{{{json}}}]}}""";
}
