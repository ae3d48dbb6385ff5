using static Microsoft.Playwright.Assertions;

namespace VoiceRecovery.Browser.Tests;

[Collection(DeskTests.Name)]
public sealed class InspectorTests(RunningDesk desk)
{
    [BrowserFact]
    public async Task Turn_WithAdvice_ShowsStateRulesAndVerification()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check", "four", "both calves", "two days ago", "no", "no", "no");
        await Expect(visit.Inspector.Locator("h2")).ToHaveTextAsync("Turn 1.7");
        await Expect(visit.Inspector.Locator(".intent")).ToHaveTextAsync("AMAZON.NoIntent");
        await Expect(visit.Inspector.Locator(".scores")).ToContainTextAsync("Runner-up: ");
        await Expect(visit.Inspector).ToContainTextAsync("After silence: You can also say stop.");
        await Expect(visit.Inspector.Locator(".diff")).ToContainTextAsync("advice.level: \"CrossTrain\"");
        await Expect(visit.Inspector.Locator(".diff .changed")).ToContainTextAsync("asking: \"checkB\" → \"offerAlternatives\"");
        await Expect(visit.Inspector.Locator(".rules b")).ToHaveTextAsync("X1");
        await Expect(visit.Inspector).ToContainTextAsync("The skill verified this request before it read it.");
        await Expect(visit.Inspector).ToContainTextAsync("RSA with SHA-256");
        await Expect(visit.Inspector).ToContainTextAsync("Nothing to hold against this response.");
    }

    [BrowserFact]
    public async Task EarlierTurn_Chosen_ShowsItsSlotsAndResolutions()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check", "four", "both calvs");
        await visit.SayAsync("two days ago");
        await visit.Page.GetByLabel("Look inside turn 1.3").ClickAsync();
        await Expect(visit.Inspector.Locator("h2")).ToHaveTextAsync("Turn 1.3");
        await Expect(visit.Inspector.Locator(".intent")).ToContainTextAsync("CheckLegsIntent");
        await Expect(visit.Inspector.Locator(".intent")).ToContainTextAsync("IN_PROGRESS");
        await Expect(visit.Inspector.Locator("tbody tr")).ToHaveCountAsync(2);
        await Expect(visit.Inspector.Locator("tbody")).ToContainTextAsync("calf (calf)");
        await Expect(visit.Inspector).ToContainTextAsync("calvs -> calves");
    }

    [BrowserFact]
    public async Task Line_Opened_HasRequestAndResponseAsTheyWent()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check");
        await visit.Inspector.GetByText("Request,").ClickAsync();
        await Expect(visit.Inspector.GetByLabel("Request JSON")).ToContainTextAsync("\"type\": \"LaunchRequest\"");
        await visit.Inspector.GetByText("Response, status 200").ClickAsync();
        await Expect(visit.Inspector.GetByLabel("Response JSON")).ToContainTextAsync("\"shouldEndSession\": false");
        await visit.Inspector.GetByText("Copy as curl").ClickAsync();
        var curl = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("curl -sS 'http://127.0.0.1:", curl, StringComparison.Ordinal);
        Assert.Contains("-H 'Signature-256: ", curl, StringComparison.Ordinal);
        Assert.EndsWith("--data-binary @request.json", curl, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Download_RequestFile_IsWhatTheSignatureIsFor()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Inspector.GetByText("Download request.json").ClickAsync());
        Assert.Equal("request.json", download.SuggestedFilename);
        var body = await File.ReadAllTextAsync(await download.PathAsync());
        await visit.Inspector.GetByText("Copy as curl").ClickAsync();
        var curl = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        using var answer = await SendAsync(curl, body);
        Assert.Equal(200, (int)answer.StatusCode);
        using var refused = await SendAsync(curl, body + " ");
        Assert.Equal(400, (int)refused.StatusCode);
    }

    [BrowserFact]
    public async Task Attacks_AllSent_AreAllAnsweredAsTheyShould()
    {
        await using var visit = await desk.VisitAsync();
        await visit.Page.ClickAsync("#tab-attack");
        await visit.Page.GetByText("Send all").ClickAsync();
        await Expect(visit.Page.Locator(".attack .pill")).ToHaveCountAsync(11);
        await Expect(visit.Page.Locator(".attack .pill.good")).ToHaveCountAsync(11);
        await Expect(visit.Page.Locator("[data-kind=stale]")).ToContainTextAsync("HTTP 400 TimestampTooOld");
        await Expect(visit.Page.Locator("[data-kind=replayed]")).ToContainTextAsync("Both are answered, and that is Amazon's rule");
    }

    // What curl would do with the copied command and the file beside it.
    private static async Task<HttpResponseMessage> SendAsync(string curl, string body)
    {
        var quoted = curl.Split('\'').Where((_, index) => index % 2 == 1).ToList();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, quoted[0]) { Content = new StringContent(body) };
        foreach (var header in quoted.Skip(2))
            request.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)],
                header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return await http.SendAsync(request);
    }
}
