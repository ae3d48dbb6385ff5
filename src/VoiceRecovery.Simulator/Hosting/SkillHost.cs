namespace VoiceRecovery.Simulator;

internal sealed class SkillHost(SkillEndpoint endpoint) : IAsyncDisposable
{
    public const string SkillId = "amzn1.ask.skill.00000000-0000-4000-8000-000000000001";

    public SkillEndpoint Endpoint { get; } = endpoint;

    public static Task<SkillHost> StartAsync(TimeSpan patience, CancellationToken cancellation) =>
        throw new SkillHostException("Name a running skill with --endpoint URL.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
