using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator.Tests.Web;

/// <summary>The page's server with a pizza skill behind it.</summary>
public sealed partial class PageServerTests : IAsyncLifetime, IDisposable
{
    private readonly PackageFolder _package = new("en-US", "en-GB");
    private readonly FakeSkill _skill = new();
    private readonly HttpClient _http = new();
    private PageServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await StartAsync(port: 0);
        _http.BaseAddress = _server.Address;
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _skill.Dispose();
        _package.Dispose();
    }

    [Fact]
    public async Task Turns_Answer_IsWordForWordWhatRunWouldPrint()
    {
        _skill.Says("Welcome.", reprompt: "Well?", attributes: """{ "step": 1 }""").Says("Soon.", end: true);
        var first = await PostAsync("/api/turns", """{ "sessionId": "mine", "locale": "en-US", "text": "open pizza planner" }""");
        var second = await PostAsync("/api/turns", """{ "sessionId": "mine", "text": "where is my piza" }""");

        _skill.Says("Welcome.", reprompt: "Well?", attributes: """{ "step": 1 }""").Says("Soon.", end: true);
        using var output = new StringWriter();
        using var script = new StringReader("open pizza planner\nwhere is my piza");
        await new RunVerb(_skill.Before(Toys.Pizza), output, asJson: true).PlayAsync(script, CancellationToken.None);
        Assert.Equal(Timeless(output.ToString()), Timeless($"{first}\n{second}\n"));
    }

    [Fact]
    public async Task Turns_WithoutASession_BeginOneAndNameItInTheHeader()
    {
        _skill.Says("Welcome.").Says("Soon.");
        using var opened = await SendAsync("/api/turns", """{ "text": "open pizza planner" }""");
        var id = opened.Headers.GetValues(PageApi.SessionHeader).Single();
        var turn = (JsonObject)JsonNode.Parse(await PostAsync("/api/turns", $$"""{ "sessionId": "{{id}}", "text": "track my order" }"""))!;
        Assert.Equal(2, turn["turn"]!.GetValue<int>());
        Assert.Equal("TrackIntent", turn["request"]!["intent"]!.GetValue<string>());
    }

    [Fact]
    public async Task Turns_TwoSessions_DoNotMix()
    {
        _skill.Says("One.", attributes: """{ "who": "one" }""").Says("Two.", attributes: """{ "who": "two" }""").Says("Soon.");
        await PostAsync("/api/turns", """{ "sessionId": "one", "text": "open pizza planner" }""");
        await PostAsync("/api/turns", """{ "sessionId": "two", "text": "open pizza planner" }""");
        await PostAsync("/api/turns", """{ "sessionId": "one", "text": "track my order" }""");
        Assert.Equal("one", _skill.LastSession["attributes"]!["who"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/api/turns", "{ \"text\": ", 400, "JSON")]
    [InlineData("/api/turns", "{}", 400, "Say what was said")]
    [InlineData("/api/turns", """{ "text": "a", "text": "b" }""", 400, "JSON")]
    [InlineData("/api/turns", """{ "text": "hello", "locale": "xx-XX" }""", 400, "en-GB, en-US")]
    [InlineData("/api/turns", """{ "text": "hello", "sessionId": "../etc" }""", 400, "letters")]
    [InlineData("/api/sessions/none/turns", """{ "text": "hello" }""", 404, "no such session")]
    [InlineData("/api/attacks/none", "{}", 404, "no such attack")]
    public async Task Post_WhatCannotBeServed_SaysWhy(string path, string body, int status, string problem)
    {
        using var response = await SendAsync(path, body);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(problem, (await response.Content.ReadFromJsonAsync<JsonObject>())!.Text("problem"), StringComparison.Ordinal);
        Assert.Empty(_skill.Received);
    }

    [Fact]
    public async Task Post_LargerThanAnyTranscript_IsRefused()
    {
        using var response = await SendAsync("/api/turns", $$"""{ "text": "{{new string('a', PageServer.LargestBody)}}" }""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example", null, null, 421)]
    [InlineData("127.0.0.1.evil.example", null, null, 421)]
    [InlineData("127.0.0.1:1", null, null, 421)]
    [InlineData(null, "http://evil.example", null, 403)]
    [InlineData(null, "null", null, 403)]
    [InlineData(null, null, "cross-site", 403)]
    public async Task Post_FromAnotherSite_IsRefused(string? host, string? origin, string? fetchSite, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/turns")
        {
            Content = Json("""{ "text": "open pizza planner" }""")
        };
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (fetchSite is not null)
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        using var response = await _http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(_skill.Received);
    }

    [Fact]
    public async Task Post_AsAForm_IsRefused()
    {
        using var form = new StringContent("""{ "text": "open pizza planner" }""", Encoding.UTF8, "text/plain");
        foreach (var path in (string[])["/api/turns", "/api/sessions", "/api/transcripts", "/api/attacks/forged", "/api/requests"])
        {
            using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        }

        Assert.Empty(_skill.Received);
    }

    [Fact]
    public async Task Page_Answer_AllowsNothingButItsOwnFiles()
    {
        using var response = await _http.GetAsync(new Uri("/", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Frame_OfTheRenderer_MayCallNothingAndStandsInThisPageOnly()
    {
        using var response = await _http.GetAsync(new Uri("/frame.html", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("connect-src data:;", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EveryFileItNames_IsServed()
    {
        var page = await _http.GetStringAsync(new Uri("/", UriKind.Relative));
        var names = LocalReference().Matches(page).Select(match => match.Groups["name"].Value).ToList();
        Assert.Contains("/js/main.js", names);
        foreach (var name in names)
            Assert.NotEmpty(await _http.GetByteArrayAsync(new Uri(name, UriKind.Relative)));
        using var missing = await _http.GetAsync(new Uri("/js/../../appsettings.json", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Page_UnchangedFile_IsNotSentAgain()
    {
        using var first = await _http.GetAsync(new Uri("/css/base.css", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/css/base.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Inspection_OfATurn_HasLineStateAndWarnings()
    {
        _skill.Says("Welcome.", attributes: """{ "step": 1, "deep": { "gone": true } }""").Says(
            "Soon.", attributes: """{ "step": 2, "deep": { "kept": [1] } }""");
        var id = await OpenAsync();
        await PostAsync($"/api/sessions/{id}/turns", """{ "text": "open pizza planner" }""");
        var view = await ViewAsync($"/api/sessions/{id}/turns", """{ "text": "track my order" }""");
        var inspection = view["inspection"]!;
        Assert.Equal(
            ["deep.kept:null:[1]", "step:1:2", "deep.gone:true:null"],
            inspection["state"]!["changes"]!.AsArray().OrderBy(change => change!["after"] is null)
                .ThenBy(change => change!["path"]!.ToString(), StringComparer.Ordinal)
                .Select(change =>
                    $"{change!["path"]}:{change["before"]?.ToJsonString() ?? "null"}:{change["after"]?.ToJsonString() ?? "null"}"));
        Assert.Contains("open without a question", inspection["warnings"]!.AsArray().Select(warning => warning!["rule"]!.ToString()));
        Assert.Equal("unsigned", inspection["verification"]!["verdict"]!.ToString());
        var line = inspection["exchanges"]![0]!;
        Assert.Equal(_skill.Received[^1].ToJsonString(), line["body"]!.ToString());
        Assert.Equal($"{line["body"]!.ToString().Length} bytes", line["headers"]!["Signature-256"]!.ToString());
        Assert.Equal("Soon.", line["response"]!["response"]!["outputSpeech"]!["text"]!.ToString());
    }

    [Fact]
    public async Task Tap_OnTheScreen_BecomesAUserEvent()
    {
        _skill.Says("Welcome.", attributes: """{ "step": 1 }""").Says("Tapped.");
        var id = await OpenAsync();
        await PostAsync($"/api/sessions/{id}/turns", """{ "text": "open pizza planner" }""");
        var view = await ViewAsync($"/api/sessions/{id}/taps", """{ "token": "menu", "arguments": ["large", 2] }""");
        Assert.Equal("Tapped.", view["turn"]!["speech"]!.ToString());
        Assert.Equal("Alexa.Presentation.APL.UserEvent", _skill.LastRequest.Text("type"));
        Assert.Equal("""["large",2]""", _skill.LastRequest["arguments"]!.ToJsonString());
        Assert.Equal("menu", _skill.LastRequest.Text("token"));
        Assert.Equal("""{"step":1}""", _skill.LastSession["attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task Transcript_Exported_IsHeldAgainWordForWord()
    {
        Answer();
        var id = await OpenAsync();
        foreach (var said in (string[])["open pizza planner", "", """track my "order" """])
            await PostAsync($"/api/sessions/{id}/turns", new JsonObject { ["text"] = said }.ToJsonString());
        await PostAsync($"/api/sessions/{id}/envelopes", """{ "request": { "type": "LaunchRequest" } }""");
        var transcript = await _http.GetStringAsync(new Uri($"/api/sessions/{id}/transcript", UriKind.Relative));
        Assert.StartsWith("# en-US, without a screen\nU: open pizza planner\nA: Welcome.\nU: (silence)\nA: Well?\n", transcript,
            StringComparison.Ordinal);

        Answer();
        var held = await ViewAsync("/api/transcripts", new JsonObject { ["text"] = transcript }.ToJsonString());
        Assert.Equal(0, held["differences"]!.GetValue<int>());
        Assert.Equal(4, held["turns"]!.AsArray().Count);
        Assert.Equal(transcript, await _http.GetStringAsync(new Uri($"/api/sessions/{held["sessionId"]}/transcript", UriKind.Relative)));

        void Answer() => _skill.Says("Welcome.", reprompt: "Well?").Says("Soon.", end: true).Says("Hello.", end: true);
    }

    [Fact]
    public async Task Transcript_AnsweredOtherwise_ShowsWhatWasWritten()
    {
        _skill.Says("Welcome back.");
        var held = await ViewAsync("/api/transcripts", """{ "text": "U: open pizza planner\nA: Welcome.\n" }""");
        Assert.Equal(1, held["differences"]!.GetValue<int>());
        Assert.Equal("Welcome.", held["turns"]![0]!["written"]!.ToString());
    }

    [Fact]
    public async Task Requests_FromAnotherClient_ArePassedOnByteForByteAndSigned()
    {
        _skill.Says("Welcome.");
        const string Envelope = """{ "version":  "1.0",   "request": { "type": "LaunchRequest" } }""";
        using var response = await SendAsync("/api/requests", Envelope);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Welcome.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal($"{Envelope.Length} bytes", _skill.LastHeaders["Signature-256"]);
    }

    [Fact]
    public async Task Start_PortTaken_SaysSo()
    {
        var problem = await Assert.ThrowsAsync<SkillHostException>(() => StartAsync(_server.Address.Port));
        Assert.Contains("--port", problem.Message, StringComparison.Ordinal);
    }

    private Task<PageServer> StartAsync(int port) => PageServer.StartAsync(
        _skill.DeskWith(new SkillPackage(_package.SkillPackage)), new SimulationOptions(null, "en-US", null, null, HasScreen: false), port,
            CancellationToken.None);

    private async Task<string> OpenAsync() => (await ViewAsync("/api/sessions", "{}"))["sessionId"]!.ToString();

    private async Task<JsonObject> ViewAsync(string path, string body) => (JsonObject)JsonNode.Parse(await PostAsync(path, body))!;

    private async Task<string> PostAsync(string path, string body)
    {
        using var response = await SendAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }

    private Task<HttpResponseMessage> SendAsync(string path, string body) => _http.PostAsync(new Uri(path, UriKind.Relative), Json(body));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static string Timeless(string lines) => Milliseconds().Replace(lines.ReplaceLineEndings("\n"), "\"milliseconds\":0");

    [GeneratedRegex("\"milliseconds\":[0-9.]+")]
    private static partial Regex Milliseconds();

    [GeneratedRegex("(href|src)=\"(?<name>/[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex LocalReference();
}
