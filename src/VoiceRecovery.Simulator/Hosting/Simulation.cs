namespace VoiceRecovery.Simulator;

/// <summary>A running skill with a device before it.</summary>
internal sealed class Simulation(InteractionModel model, Echo echo, IAsyncDisposable? skill) : IAsyncDisposable
{
    // Alexa gives up on a skill after about this long.
    private static readonly TimeSpan AlexaWaits = TimeSpan.FromSeconds(8);

    public InteractionModel Model { get; } = model;

    public Echo Echo { get; } = echo;

    /// <exception cref="SkillPackageException">The skill package or the locale cannot be used.</exception>
    /// <exception cref="SkillHostException">The skill does not start.</exception>
    public static async Task<Simulation> StartAsync(SimulationOptions options, CancellationToken cancellation)
    {
        var package = options.Package is { } folder
            ? new SkillPackage(folder)
            : SkillPackage.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
        var model = package.Load(options.Locale);
        var device = new DeviceProfile(options.Locale, TimeZoneInfo.Local, options.HasScreen);
        var skillId = options.SkillId ?? SkillHost.SkillId;
        if (options.Endpoint is { } address)
        {
            var remote = new SkillEndpoint(new HttpClient { Timeout = AlexaWaits }, address, SkillEndpoint.Unsigned);
            return new Simulation(model, new Echo(model, remote, device, skillId, TimeProvider.System), null);
        }

        var host = await SkillHost.StartAsync(device, AlexaWaits, cancellation);
        return new Simulation(model, new Echo(model, host.Endpoint, device, skillId, TimeProvider.System), host);
    }

    public ValueTask DisposeAsync() => skill?.DisposeAsync() ?? ValueTask.CompletedTask;
}
