using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using VoiceRecovery.Alexa;
using VoiceRecovery.Functions;
using VoiceRecovery.MeasuredApp;

// The isolated worker as it is, but that it trusts root.pem in the folder that MEASURED_AUTHORITY names, finds chain.pem at every
// address of a certificate, and every device in one time zone.
var folder = Environment.GetEnvironmentVariable("MEASURED_AUTHORITY")!;
var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder, "root.pem"));
var chain = await File.ReadAllBytesAsync(Path.Combine(folder, "chain.pem"));

using var app = RecoveryApp.Build(args, builder =>
{
    builder.Services.Replace(ServiceDescriptor.Singleton(SigningTrust.CustomRoots(root)));
    builder.Services.AddHttpClient(SigningCertificateStore.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => new FixedAnswer(chain));
    builder.Services.AddHttpClient(DeviceTimeZones.ClientName)
        .ConfigurePrimaryHttpMessageHandler(() => new FixedAnswer("\"Europe/Berlin\""u8.ToArray()));
});
await app.RunAsync();
