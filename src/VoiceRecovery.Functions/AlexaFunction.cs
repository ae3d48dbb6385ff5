using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Functions;

/// <summary>Alexa's way in: only what Alexa signed, for this skill and just now, reaches the skill.</summary>
public sealed partial class AlexaFunction(SkillRequestVerifier verifier, RecoverySkill skill, TimeProvider time, ILogger<AlexaFunction> logger)
{
    /// <summary>Alexa waits 8 s; the rest is for the way back.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(7);

    /// <summary>Answers Alexa. Whoever else calls learns nothing but a status.</summary>
    [Function("alexa")]
    public async Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "alexa")] HttpRequest request, FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        using var body = new PooledBuffer(capacity: 8 * 1024);
        using var answer = new PooledBuffer(capacity: 4 * 1024);
        using var deadline = new CancellationTokenSource(AnswerWithin, time);

        var response = request.HttpContext.Response;
        response.StatusCode = await ServeAsync(request, body, answer, context, deadline.Token);
        response.ContentLength = answer.Written.Length;
        if (answer.Written.IsEmpty)
            return;
        response.ContentType = "application/json;charset=utf-8";
        await response.Body.WriteAsync(answer.Written, CancellationToken.None);
    }

    private async ValueTask<int> ServeAsync(HttpRequest request, PooledBuffer body, PooledBuffer answer, FunctionContext context, CancellationToken deadline)
    {
        var headers = request.Headers;
        try
        {
            if (!await RequestBody.TryReadAsync(request, body, deadline))
                return Refuse(context, "body too long or broken off");

            switch (await verifier.VerifyAsync(headers[RequestHeaders.SignatureCertChainUrl], headers[RequestHeaders.Signature256], body.Written, deadline))
            {
                case VerificationResult.Verified verified:
                    await AnswerAsync(verified.Request, answer, context, deadline);
                    return StatusCodes.Status200OK;
                case VerificationResult.Refused refused:
                    return Refuse(context, refused.Reason.ToString());
                case VerificationResult.Unavailable unavailable:
                    LogUnavailable(context.InvocationId, unavailable.Reason.ToString());
                    return StatusCodes.Status503ServiceUnavailable;
                default:
                    throw new UnreachableException();
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            LogUnavailable(context.InvocationId, "out of time");
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (Exception exception)
        {
            LogFailure(context.InvocationId, exception.GetType());
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>Whatever goes wrong from here on, Alexa gets an answer: a runner who hears nothing does not know where they stand.</summary>
    private async ValueTask AnswerAsync(SkillRequest request, PooledBuffer answer, FunctionContext context, CancellationToken deadline)
    {
        try
        {
            SkillResponseWriter.Write(answer, await skill.AnswerAsync(request, deadline));
        }
        catch (Exception exception)
        {
            LogFailure(context.InvocationId, exception.GetType());
            answer.Clear();
            SkillResponseWriter.Write(answer, IsSpokenTo(request.Request) ? RecoverySkill.Apology(request.Request.Locale) : new SkillResponse());
        }
    }

    private static bool IsSpokenTo(Request request) => request is LaunchRequest or IntentRequest or UserEventRequest;

    private int Refuse(FunctionContext context, string reason)
    {
        LogRefused(context.InvocationId, reason);
        return StatusCodes.Status400BadRequest;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Invocation {InvocationId} is refused: {Reason}.")]
    private partial void LogRefused(string invocationId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Invocation {InvocationId} cannot be served: {Reason}.")]
    private partial void LogUnavailable(string invocationId, string reason);

    /// <summary>The type alone: a message may carry what the runner said.</summary>
    [LoggerMessage(Level = LogLevel.Error, Message = "Invocation {InvocationId} failed with {ExceptionType}.")]
    private partial void LogFailure(string invocationId, Type exceptionType);
}
