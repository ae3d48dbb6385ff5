using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace VoiceRecovery.Functions;

/// <summary>Tells the platform that this instance serves, and strangers nothing else.</summary>
public static class HealthFunction
{
    [Function("health")]
    public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
