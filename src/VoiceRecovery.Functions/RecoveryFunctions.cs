using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.Functions;

/// <summary>The functions of the app. Alexa sends no function key: her signature is the key, and the pages are public.</summary>
public sealed class RecoveryFunctions(AlexaEndpoint alexa)
{
    /// <summary>Answers Alexa.</summary>
    [Function("alexa")]
    public Task AlexaAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "alexa")] HttpRequest request,
        FunctionContext context) =>
        alexa.AnswerAsync(request.HttpContext, context.InvocationId);

    /// <summary>Tells the platform that this instance serves.</summary>
    [Function("health")]
    public static Task HealthAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        HealthPage.ShowAsync(request.HttpContext);

    /// <summary>Shows the privacy policy.</summary>
    [Function("privacy")]
    public static Task PrivacyAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "privacy")] HttpRequest request) =>
        PublicPages.ShowPrivacyAsync(request.HttpContext);

    /// <summary>Shows the terms of use.</summary>
    [Function("terms")]
    public static Task TermsAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "terms")] HttpRequest request) =>
        PublicPages.ShowTermsAsync(request.HttpContext);
}
