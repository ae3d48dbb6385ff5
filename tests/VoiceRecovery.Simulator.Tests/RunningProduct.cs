namespace VoiceRecovery.Simulator.Tests;

/// <summary>The product in a worker process of its own, for all tests of a class.</summary>
public sealed class RunningProduct : IAsyncLifetime
{
    private Simulation? _simulation;

    internal Desk Desk => _simulation!.Desk;

    public async Task InitializeAsync() => _simulation = await Simulation.StartAsync(
        new SimulationOptions(Path.Combine(Repository.Root, "skill-package"), "en-US", Endpoint: null, SkillId: null, HasScreen: false),
            CancellationToken.None);

    /// <summary>A device whose conversation begins.</summary>
    internal Echo NewEcho(string locale) => Desk.NewEcho(locale, hasScreen: false);

    public async Task DisposeAsync()
    {
        if (_simulation is not null)
        {
            await _simulation.DisposeAsync();
        }
    }
}
