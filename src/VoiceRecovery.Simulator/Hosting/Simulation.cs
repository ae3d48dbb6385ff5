namespace VoiceRecovery.Simulator;

/// <summary>A running skill with a device before it.</summary>
internal sealed class Simulation(Desk desk, Echo echo, IAsyncDisposable? skill) : IAsyncDisposable
{
    // Alexa gives up on a skill after about this long.
    private static readonly TimeSpan AlexaWaits = TimeSpan.FromSeconds(8);

    /// <summary>Where further devices come from.</summary>
    public Desk Desk { get; } = desk;

    public Echo Echo { get; } = echo;

    public InteractionModel Model => Echo.Model;

    /// <exception cref="SkillPackageException">The skill package or the locale cannot be used.</exception>
    /// <exception cref="SkillHostException">The skill does not start.</exception>
    public static async Task<Simulation> StartAsync(SimulationOptions options, CancellationToken cancellation)
    {
        var package = options.Package is { } folder
            ? new SkillPackage(folder)
            : SkillPackage.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
        // A model that cannot be used shall be known before anything starts.
        package.Load(options.Locale);
        var skillId = options.SkillId ?? SkillHost.SkillId;
        if (options.Endpoint is { } address)
        {
            var stamp = options.SignWith is { } certificates ? TestStamp.Make(certificates, TimeProvider.System) : null;
            var remote = new SkillEndpoint(new HttpClient { Timeout = AlexaWaits }, address, stamp is null ? SkillEndpoint.Unsigned
                : stamp.Sign);
            return Around(new Desk(package, remote, skillId, TimeProvider.System) { IsSigned = stamp is not null }, options, stamp);
        }

        var host = await SkillHost
            .StartAsync(new DeviceProfile(options.Locale, TimeZoneInfo.Local, options.HasScreen), AlexaWaits, cancellation);
        return Around(new Desk(package, host.Endpoint, skillId, TimeProvider.System)
        {
            Refusals = host.Refusals,
            Authority = host.Authority,
            IsSigned = true
        }, options, host);
    }

    public ValueTask DisposeAsync() => skill?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Simulation Around(Desk desk, SimulationOptions options, IAsyncDisposable? skill) =>
        new(desk, desk.NewEcho(options.Locale, options.HasScreen), skill);
}
