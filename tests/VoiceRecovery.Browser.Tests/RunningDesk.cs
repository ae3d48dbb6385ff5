using Microsoft.Playwright;
using VoiceRecovery.Simulator;

namespace VoiceRecovery.Browser.Tests;

/// <summary>The simulator as a newcomer starts it, and a browser before it, for all tests.</summary>
public sealed class RunningDesk : IAsyncLifetime
{
    private Simulation? _simulation;
    private PageServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _server!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        var options = new SimulationOptions(System.IO.Path.Combine(Repository.Root, "skill-package"), "en-US", Endpoint: null,
            SkillId: null, HasScreen: false);
        _simulation = await Simulation.StartAsync(options, CancellationToken.None);
        _server = await PageServer.StartAsync(_simulation.Desk, options, port: 0, CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        if (_simulation is not null)
            await _simulation.DisposeAsync();
    }

    // The script runs before the page's own.
    internal async Task<Visit> VisitAsync(int width = 1360, int height = 860, ColorScheme colours = ColorScheme.Light,
        string? before = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        if (before is not null)
            await context.AddInitScriptAsync(before);
        return await Visit.StartAsync(context, Address);
    }
}

[CollectionDefinition(Name)]
public sealed class DeskTests : ICollectionFixture<RunningDesk>
{
    public const string Name = "A desk with a browser";
}
