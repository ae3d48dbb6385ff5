using Microsoft.AspNetCore.Http;

namespace VoiceRecovery.Endpoint;

/// <summary>Tells the platform that this instance serves, and strangers nothing else.</summary>
public static class HealthPage
{
    /// <summary>Answers 204, without a body.</summary>
    public static Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
