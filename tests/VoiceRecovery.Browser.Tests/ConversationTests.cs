using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace VoiceRecovery.Browser.Tests;

[Collection(DeskTests.Name)]
public sealed class ConversationTests(RunningDesk desk)
{
    private static readonly string[] WholeCheck = ["alexa, open stride check", "four", "both calves", "two days ago", "no", "no", "no"];

    [BrowserFact]
    public async Task Typing_AWholeCheck_EndsInAdviceAndGoodbye()
    {
        await using var visit = await desk.VisitAsync();
        await Expect(visit.Page).ToHaveTitleAsync("stride check: Alexa on your desk");
        await visit.SayAsync(WholeCheck);
        await Expect(visit.Turns).ToHaveCountAsync(7);
        await Expect(visit.Answer).ToContainTextAsync("cycling");
        await Expect(visit.Page.Locator(".turn .advice")).ToHaveTextAsync("CrossTrain");
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Listening");
        await Expect(visit.Page.Locator("#announcer")).ToHaveTextAsync(await visit.Answer.InnerTextAsync());
        await visit.SayAsync("stop");
        await Expect(visit.Page.Locator(".finish")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Nobody is listening");
    }

    [BrowserFact]
    public async Task Pressing_OnlyWhatIsSuggested_ReachesAdvice()
    {
        await using var visit = await desk.VisitAsync();
        await visit.WaitForTurnAsync(() =>
            visit.Page.GetByRole(AriaRole.Button, new() { Name = "“Alexa, open stride check”" }).ClickAsync());
        foreach (var answer in (string[])["two"])
            await visit.WaitForTurnAsync(() => visit.Page.Locator("#suggestions").GetByText(answer, new() { Exact = true }).ClickAsync());
        await visit.SayAsync("both calves", "two days ago");
        foreach (var answer in (string[])["no", "no"])
            await visit.WaitForTurnAsync(() => visit.Page.Locator("#suggestions").GetByText(answer, new() { Exact = true }).ClickAsync());
        await visit.SayAsync("yes");
        await Expect(visit.Answer).ToContainTextAsync("easy run");
    }

    [BrowserFact]
    public async Task Silence_Twice_RepromptsThenEndsTheSession()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check");
        await visit.WaitForTurnAsync(() => visit.Page.ClickAsync("#silence"));
        await Expect(visit.Answer).ToHaveTextAsync("How sore are your legs, from zero to ten?");
        await visit.WaitForTurnAsync(() => visit.Page.ClickAsync("#silence"));
        await Expect(visit.Page.Locator(".finish")).ToHaveCountAsync(1);
        await Expect(visit.Inspector).ToContainTextAsync("SessionEndedRequest");
    }

    [BrowserFact]
    public async Task Stop_Pressed_EndsTheSession()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check");
        await visit.WaitForTurnAsync(() => visit.Page.ClickAsync("#stop"));
        await Expect(visit.Page.Locator(".finish")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task EchoShow_HasAPlaceForTheCard()
    {
        await using var visit = await desk.VisitAsync();
        await Expect(visit.Page.Locator("#show")).ToBeHiddenAsync();
        await visit.Page.GetByLabel("Echo Show", new() { Exact = true }).CheckAsync();
        await Expect(visit.Page.Locator("#show")).ToBeVisibleAsync();
        await visit.SayAsync(WholeCheck);
        await Expect(visit.Page.Locator("#screen-card")).ToContainTextAsync("Sources:");
    }

    [BrowserFact]
    public async Task Locale_Changed_BeginsAnewInThatLanguage()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check");
        await visit.Page.SelectOptionAsync("#locale", "en-GB");
        await Expect(visit.Turns).ToHaveCountAsync(0);
        await visit.SayAsync("open stride check");
        await visit.Inspector.GetByText("Request,").ClickAsync();
        await Expect(visit.Inspector.GetByLabel("Request JSON")).ToContainTextAsync("\"locale\": \"en-GB\"");
    }

    [BrowserFact]
    public async Task NewSession_Pressed_ForgetsEverything()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check", "four");
        await visit.Page.ClickAsync("#afresh");
        await Expect(visit.Turns).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Nobody is listening");
        await Expect(visit.Page.Locator("#said")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Transcript_SavedAndOpenedAsAFile_IsTheSame()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("open stride check", "stop");
        await visit.Page.ClickAsync("#tab-transcript");
        await Expect(visit.Page.Locator("#transcript-text"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("\\(the session ends\\)"));
        var download = await visit.Page
            .RunAndWaitForDownloadAsync(() => visit.Page.GetByText("Download", new() { Exact = true }).ClickAsync());
        Assert.Equal("conversation.txt", download.SuggestedFilename);
        await visit.Page.SetInputFilesAsync("input[type=file]", await download.PathAsync());
        await Expect(visit.Page.Locator("#transcript-other")).ToHaveValueAsync(await visit.Page.InputValueAsync("#transcript-text"));
    }

    [BrowserFact]
    public async Task Transcript_HeldAgain_IsAsWritten()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync([.. WholeCheck, "stop"]);
        await visit.Page.ClickAsync("#tab-transcript");
        await Expect(visit.Page.Locator("#transcript-text"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("U: two days ago\\nA: Two days ago"));
        var text = await visit.Page.InputValueAsync("#transcript-text");
        await visit.Page.FillAsync("#transcript-other", text);
        await visit.Page.GetByText("Hold it").ClickAsync();
        await Expect(visit.Page.Locator("#transcript-outcome")).ToHaveTextAsync("8 turns. Every answer is as written.");
        await visit.Page.FillAsync("#transcript-other", text.Replace("A: Two days ago", "A: Three days ago", StringComparison.Ordinal));
        await visit.Page.GetByText("Hold it").ClickAsync();
        await Expect(visit.Page.Locator("#transcript-outcome")).ToContainTextAsync("1 answered otherwise");
        await Expect(visit.Page.Locator(".note.written")).ToHaveCountAsync(1);
    }
}
