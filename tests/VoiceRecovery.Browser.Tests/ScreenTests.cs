using static Microsoft.Playwright.Assertions;

namespace VoiceRecovery.Browser.Tests;

/// <summary>The Echo Show of the page: drawn by Amazon's renderer where npm could bring it, otherwise said to be missing.</summary>
[Collection(DeskTests.Name)]
public sealed class ScreenTests(RunningDesk desk)
{
    private static bool HasRenderer => Simulator.PageFiles.HasRenderer;

    [BrowserFact]
    public async Task Show_DrawsTheAdvice_AndATouchDoesWhatItsWordsWould()
    {
        await using var visit = await desk.VisitAsync();
        await visit.Page.CheckAsync("input[name=device][value=show]");
        await visit.SayAsync("alexa, open stride check", "four", "both calves", "two days ago", "no", "no", "no");
        if (!HasRenderer)
        {
            await Expect(visit.Page.Locator("#screen-missing")).ToBeVisibleAsync();
            await Expect(visit.Page.Locator("#screen-card")).ToContainTextAsync("Skip today's run");
            return;
        }

        var screen = visit.Page.FrameLocator("#screen iframe");
        await Expect(screen.GetByText("Cross-train")).ToBeVisibleAsync();
        await Expect(screen.Locator("svg").First).ToBeVisibleAsync();
        // The renderer takes no touch at once after it has drawn.
        await visit.Page.WaitForTimeoutAsync(1000);
        await visit.WaitForTurnAsync(() => screen.GetByText("What else?").ClickAsync());

        await Expect(visit.Answer).ToContainTextAsync("These suit you today");
        await Expect(visit.Inspector.Locator(".intent")).ToHaveTextAsync("Alexa.Presentation.APL.UserEvent");
        await Expect(screen.GetByText("Cycling flat and easy")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Echo_WithoutAScreen_ShowsNone()
    {
        await using var visit = await desk.VisitAsync();
        await visit.SayAsync("alexa, open stride check");

        await Expect(visit.Page.Locator("#show")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#screen iframe")).ToHaveCountAsync(0);
    }
}
