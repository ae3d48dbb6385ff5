using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>The invocation that an HTTP request is.</summary>
internal sealed class HttpFunctionContext(HttpRequest request) : FunctionContext
{
    internal const string HostHeader = "X-Azure-Functions-InvocationId";

    private string? invocationId;

    /// <summary>The host's id, or one of our own where no host stands in front. Anything but a GUID is not the host's, and could forge log lines.</summary>
    public override string InvocationId => invocationId ??=
        (Guid.TryParse(request.Headers[HostHeader].ToString(), out var id) ? id : Guid.NewGuid()).ToString();
}
