using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace VoiceRecovery.Browser.Tests;

/// <summary>
/// One visit to the page. At its end nothing may have gone wrong on the way: no error on the console, no request that left the
/// page's origin, nothing that its security policy had to stop.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _faults.Enqueue($"console: {message.Text}");
        };
        page.PageError += (_, error) => _faults.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:" + address.AbsoluteUri, StringComparison.Ordinal))
                _faults.Enqueue($"left the origin: {request.Url}");
        };
    }

    public IPage Page { get; }

    public ILocator Turns => Page.Locator(".turn");

    public ILocator Answer => Turns.Last.Locator(".answer");

    public ILocator Inspector => Page.Locator("#panel-turn");

    public static async Task<Visit> StartAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        var visit = new Visit(context, page, address);
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator("#suggestions button").First.WaitForAsync();
        return visit;
    }

    /// <summary>Types and presses Enter, and waits for the answer of each.</summary>
    public async Task SayAsync(params string[] said)
    {
        foreach (var words in said)
        {
            await Page.FillAsync("#said", words);
            await WaitForTurnAsync(() => Page.PressAsync("#said", "Enter"));
        }
    }

    /// <summary>Does something and waits for the turn that comes of it.</summary>
    public async Task WaitForTurnAsync(Func<Task> act)
    {
        var turns = await Turns.CountAsync();
        await act();
        await Turns.Nth(turns).WaitForAsync();
        await Assertions.Expect(Page.Locator("#device")).Not.ToHaveAttributeAsync("data-state", "thinking");
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }
}
