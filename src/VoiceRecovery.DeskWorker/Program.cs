using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using VoiceRecovery.Alexa;
using VoiceRecovery.Functions;

// The shipped app, but that it trusts the roots in SSL_CERT_FILE and asks Amazon's servers through HTTPS_PROXY: on Windows and macOS,
// .NET reads certificates from the system's store alone.
X509Certificate2Collection roots = [];
roots.ImportFromPemFile(Environment.GetEnvironmentVariable("SSL_CERT_FILE")!);
var proxy = new WebProxy(Environment.GetEnvironmentVariable("HTTPS_PROXY"));

using var app = RecoveryApp.Build(args, builder =>
{
    builder.Services.Replace(ServiceDescriptor.Singleton(SigningTrust.CustomRoots(roots)));
    foreach (var client in (string[])[SigningCertificateStore.HttpClientName, DeviceTimeZones.ClientName])
    {
        builder.Services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => ThroughProxy(proxy, roots));
    }
});
await app.RunAsync();

static SocketsHttpHandler ThroughProxy(WebProxy proxy, X509Certificate2Collection roots)
{
    var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
    policy.CustomTrustStore.AddRange(roots);
    return new() { Proxy = proxy, AllowAutoRedirect = false, UseCookies = false, SslOptions = { CertificateChainPolicy = policy } };
}
