using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Endpoint;

/// <summary>Alexa's way in: only what Alexa signed, for this skill and just now, reaches the skill.</summary>
public sealed partial class AlexaEndpoint(
    SkillRequestVerifier verifier, RecoverySkill skill, Telemetry telemetry, TimeProvider time, ILogger<AlexaEndpoint> logger)
{
    /// <summary>Alexa waits 8 s; the rest is for the way back.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(7);

    private const string BodyTooLongOrBrokenOff = "BodyTooLongOrBrokenOff";
    private const string OutOfTime = "OutOfTime";

    /// <summary>Answers Alexa. Any other caller learns nothing but a status: 400, 503 or 500, without a body.</summary>
    /// <param name="context">The request, whose body has not been read, and its response, which has not begun.</param>
    /// <param name="invocationId">What the host calls this request in its own logs; never a text of the caller's.</param>
    public async Task AnswerAsync(HttpContext context, string invocationId)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(invocationId);
        using var body = new PooledBuffer(capacity: 8 * 1024);
        using var answer = new PooledBuffer(capacity: 4 * 1024);
        using var deadline = new CancellationTokenSource(AnswerWithin, time);

        var begin = time.GetTimestamp();
        using var trace = Telemetry.Trace("alexa")?.SetTag("invocation", invocationId);
        var response = context.Response;
        var (served, outcome) = await ServeAsync(context.Request, body, answer, invocationId, deadline.Token);
        telemetry.Count(served, outcome, time.GetElapsedTime(begin), trace);
        response.StatusCode = StatusOf(outcome);
        response.ContentLength = answer.Written.Length;
        if (answer.Written.IsEmpty)
            return;
        response.ContentType = "application/json;charset=utf-8";
        await response.Body.WriteAsync(answer.Written, CancellationToken.None);
    }

    private async ValueTask<(Request? Served, Outcome Outcome)> ServeAsync(
        HttpRequest request, PooledBuffer body, PooledBuffer answer, string invocationId, CancellationToken deadline)
    {
        var headers = request.Headers;
        try
        {
            if (!await RequestBody.TryReadAsync(request, body, deadline))
                return (null, Refuse(invocationId, BodyTooLongOrBrokenOff));

            var (address, signature) = (headers[RequestHeaders.SignatureCertChainUrl], headers[RequestHeaders.Signature256]);
            switch (await verifier.VerifyAsync(address, signature, body.Written, deadline))
            {
                case VerificationResult.Verified verified:
                    return (verified.Request.Request, await WordAsync(verified.Request, answer, invocationId, deadline));
                case VerificationResult.Refused refused:
                    return (null, Refuse(invocationId, refused.Reason.ToString()));
                case VerificationResult.Unavailable unavailable:
                    return (null, GiveUp(invocationId, unavailable.Reason.ToString()));
                default:
                    throw new UnreachableException();
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return (null, GiveUp(invocationId, OutOfTime));
        }
        catch (Exception exception)
        {
            LogFailure(invocationId, exception.GetType());
            return (null, Outcome.Failed);
        }
    }

    /// <summary>Whatever goes wrong from here on, Alexa gets an answer: a runner who hears nothing does not know where they
    /// stand.</summary>
    private async ValueTask<Outcome> WordAsync(SkillRequest request, PooledBuffer answer, string invocationId, CancellationToken deadline)
    {
        try
        {
            var response = await skill.AnswerAsync(request, deadline);
            SkillResponseWriter.Write(answer, response);
            telemetry.CountAdvice(request, response);
            return Outcome.Answered;
        }
        catch (Exception exception)
        {
            LogFailure(invocationId, exception.GetType());
            answer.Clear();
            var apology = IsSpokenTo(request.Request) ? RecoverySkill.Apology(request.Request.Locale) : new SkillResponse();
            SkillResponseWriter.Write(answer, apology);
            return Outcome.Apologised;
        }
    }

    private static bool IsSpokenTo(Request request) => request is LaunchRequest or IntentRequest or UserEventRequest;

    private Outcome Refuse(string invocationId, string reason)
    {
        LogRefused(invocationId, reason);
        telemetry.CountRefusal(reason);
        return Outcome.Refused;
    }

    private Outcome GiveUp(string invocationId, string reason)
    {
        LogUnavailable(invocationId, reason);
        telemetry.CountRefusal(reason);
        return Outcome.Unavailable;
    }

    private static int StatusOf(Outcome outcome) => outcome switch
    {
        Outcome.Answered or Outcome.Apologised => StatusCodes.Status200OK,
        Outcome.Refused => StatusCodes.Status400BadRequest,
        Outcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Invocation {InvocationId} is refused: {Reason}.")]
    private partial void LogRefused(string invocationId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Invocation {InvocationId} cannot be served: {Reason}.")]
    private partial void LogUnavailable(string invocationId, string reason);

    /// <summary>The type alone: a message may carry what the runner said.</summary>
    [LoggerMessage(Level = LogLevel.Error, Message = "Invocation {InvocationId} failed with {ExceptionType}.")]
    private partial void LogFailure(string invocationId, Type exceptionType);
}
