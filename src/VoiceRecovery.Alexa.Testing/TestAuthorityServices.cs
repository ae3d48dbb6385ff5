using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VoiceRecovery.Alexa.Testing;

/// <summary>Replaces Amazon's authority with a <see cref="TestAuthority"/>.</summary>
public static class TestAuthorityServices
{
    /// <summary>Trusts this authority alone, and fetches certificates from its server. To be called after verification is
    /// registered.</summary>
    public static IServiceCollection TrustTestAuthority(this IServiceCollection services, TestAuthority authority)
    {
        services.Replace(ServiceDescriptor.Singleton(authority.Trust));
        services
            .AddHttpClient(SigningCertificateStore.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new Borrowed(authority.Server));
        return services;
    }

    // The factory disposes its handlers when their time is over; the authority's server lives on.
    private sealed class Borrowed(TestCertificateServer server) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker invoker = new(server, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            invoker.SendAsync(request, cancellationToken);
    }
}
