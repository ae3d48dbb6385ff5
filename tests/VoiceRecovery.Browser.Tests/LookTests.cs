using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace VoiceRecovery.Browser.Tests;

/// <summary>For every eye and every hand: dark and light, a phone's width, the keyboard alone, and the rules of axe-core.</summary>
[Collection(DeskTests.Name)]
public sealed class LookTests(RunningDesk desk)
{
    private const string OnlyOneBreath =
        "ask stride check if i should run my quads are a two out of ten both legs no swelling and i ran hard two days ago";

    [BrowserFact]
    public async Task Theme_FollowsTheSystemUntilOneIsChosen()
    {
        await using var visit = await desk.VisitAsync(colours: ColorScheme.Dark);
        Assert.True(await BrightnessAsync(visit) < 60);
        await visit.Page.SelectOptionAsync("#theme", "light");
        Assert.True(await BrightnessAsync(visit) > 200);
        await visit.Page.ReloadAsync();
        Assert.True(await BrightnessAsync(visit) > 200);
    }

    [BrowserTheory]
    [InlineData(360, 740)]
    [InlineData(360, 560)]
    [InlineData(768, 1024)]
    [InlineData(1024, 700)]
    public async Task Width_OfAPhoneAndMore_NeverScrollsSideways(int width, int height)
    {
        await using var visit = await desk.VisitAsync(width, height);
        await visit.Page.GetByLabel("Echo Show", new() { Exact = true }).CheckAsync();
        await visit.SayAsync(OnlyOneBreath, "no", "no", "yes");
        await Expect(visit.Page.Locator("#said")).ToBeInViewportAsync();
        await Expect(visit.Answer).ToBeInViewportAsync();
        await AssertFitsAsync(visit, width);
        var inside = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Look inside", Exact = true });
        if (await inside.IsVisibleAsync())
            await inside.ClickAsync();
        await Expect(visit.Inspector).ToBeVisibleAsync();
        await AssertFitsAsync(visit, width);
    }

    [BrowserFact]
    public async Task Keyboard_Alone_ReachesEverything()
    {
        await using var visit = await desk.VisitAsync();
        var keyboard = visit.Page.Keyboard;
        await Expect(visit.Page.Locator("#said")).ToBeFocusedAsync();
        await keyboard.TypeAsync("open stride check");
        await visit.WaitForTurnAsync(() => keyboard.PressAsync("Enter"));
        await keyboard.TypeAsync("four");
        await visit.WaitForTurnAsync(() => keyboard.PressAsync("Enter"));
        await TabToAsync(visit, "#silence");
        await visit.WaitForTurnAsync(() => keyboard.PressAsync("Space"));
        await TabToAsync(visit, "#tab-turn");
        await keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.Locator("#panel-attack")).ToBeVisibleAsync();
        await TabToAsync(visit, "[data-kind=forged] button");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-kind=forged] .pill.good")).ToBeVisibleAsync();
        await TabToAsync(visit, ".skip");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#said")).ToBeFocusedAsync();
        await TabToAsync(visit, ".turn:first-child .bib");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Inspector.Locator("h2")).ToHaveTextAsync("Turn 1.1");
        await TabToAsync(visit, "#afresh");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Turns).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1360)]
    [InlineData(ColorScheme.Dark, 1360)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_OnEveryPart_FindsNothing(ColorScheme colours, int width)
    {
        await using var visit = await desk.VisitAsync(width, 860, colours);
        await AssertAccessibleAsync(visit, "the start");
        await visit.Page.GetByLabel("Echo Show", new() { Exact = true }).CheckAsync();
        await visit.SayAsync(OnlyOneBreath, "no", "no", "yes", "thank you", "what is this");
        await AssertAccessibleAsync(visit, "a conversation");
        var inside = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Look inside", Exact = true });
        if (await inside.IsVisibleAsync())
            await inside.ClickAsync();
        foreach (var summary in await visit.Inspector.Locator("summary").AllAsync())
            await summary.ClickAsync();
        await AssertAccessibleAsync(visit, "a turn");
        await visit.Page.ClickAsync("#tab-attack");
        await visit.Page.GetByText("Send all").ClickAsync();
        await Expect(visit.Page.Locator(".attack .pill.good")).ToHaveCountAsync(11);
        await AssertAccessibleAsync(visit, "the attacks");
        await visit.Page.ClickAsync("#tab-transcript");
        await AssertAccessibleAsync(visit, "the transcript");
    }

    /// <summary>The README's pictures, made anew with UPDATE_SCREENSHOTS=1; always small enough to be kept.</summary>
    [BrowserTheory]
    [InlineData(ColorScheme.Light, "simulator-light.png")]
    [InlineData(ColorScheme.Dark, "simulator-dark.png")]
    public async Task Picture_InTheReadme_IsThereAndSmall(ColorScheme colours, string name)
    {
        var file = Path.Combine(Repository.Root, "docs", "images", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1")
        {
            await using var visit = await desk.VisitAsync(1280, 860, colours);
            await visit.Page.GetByLabel("Echo Show", new() { Exact = true }).CheckAsync();
            await visit.SayAsync("alexa, open stride check", "four", "both calves", "two days ago", "no", "no", "no");
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        }

        Assert.InRange(new FileInfo(file).Length, 20_000, 300_000);
    }

    private static async Task AssertAccessibleAsync(Visit visit, string part)
    {
        var axe = Path.Combine(Repository.Root, "tests", "web", "node_modules", "axe-core", "axe.min.js");
        Assert.True(File.Exists(axe), "axe-core is missing: npm ci --prefix tests/web");
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        var found = await visit.Page.EvaluateAsync<JsonElement>(
            "axe.run().then(result => result.violations.map(v => `${v.impact} ${v.id}: "
                + "${v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')}`))");
        var serious = found.EnumerateArray().Select(violation => $"{part}: {violation.GetString()}").ToList();
        Assert.Empty(serious);
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var press = 0; press < 80; press++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
                return;
            }
        }

        Assert.Fail($"The Tab key never reaches {selector}.");
    }

    private static async Task AssertFitsAsync(Visit visit, int width) =>
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);

    // Of the page's background, 0 to 255.
    private static Task<double> BrightnessAsync(Visit visit) => visit.Page.EvaluateAsync<double>("""
        () => {
          const canvas = document.createElement("canvas").getContext("2d");
          canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        }
        """);
}
