using System.Buffers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Endpoint;

/// <summary>
/// Does once, while no caller waits, what the first requests would otherwise wait for: cryptography, JSON, listening, wording and the
/// index of questions. It begins after the app listens and lets a request that is there already go first. It asks no server, lets
/// nothing in, and what it answers goes nowhere.
/// </summary>
internal sealed partial class WarmUp(
    SkillRequestVerifier verifier, RecoverySkill skill, TimeProvider time, IHostApplicationLifetime lifetime,
        ILogger<WarmUp> logger) : BackgroundService
{
    // A cold instance was mostly started for a request, which is answered in this time.
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Courtesy, time, stoppingToken);
            verifier.WarmUp();
            foreach (var request in WarmUpRequests.All)
                await AnswerAsync(request, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app ends.
        }
        catch (Exception exception)
        {
            // Requests will meet the same fault, and theirs is the one to report.
            LogFailure(exception.GetType());
        }
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var begin = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task AnswerAsync(byte[] body, CancellationToken stopping)
    {
        if (SkillRequestParser.TryParse(body, out var request, out _))
            SkillResponseWriter.Write(new ArrayBufferWriter<byte>(), await skill.AnswerAsync(request, stopping));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Warming up ended with {ExceptionType}.")]
    private partial void LogFailure(Type exceptionType);
}
