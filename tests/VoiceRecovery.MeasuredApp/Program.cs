using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceRecovery.Alexa;
using VoiceRecovery.CustomHandler;
using VoiceRecovery.MeasuredApp;

// VoiceRecovery.MeasuredApp FOLDER [--port N]: the app as it is, but that it trusts FOLDER/root.pem, finds FOLDER/chain.pem at
// every address of a certificate, and every device in one time zone. Each line on standard input is answered with the bytes
// allocated and the time spent on collecting so far.
var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(args[0], "root.pem"));
var chain = await File.ReadAllBytesAsync(Path.Combine(args[0], "chain.pem"));

await using var app = HandlerApp.Build(args[1..], builder =>
{
    builder.Services.Replace(ServiceDescriptor.Singleton(SigningTrust.CustomRoots(root)));
    builder.Services.AddHttpClient(SigningCertificateStore.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => new FixedAnswer(chain));
    builder.Services.AddHttpClient(DeviceTimeZones.ClientName)
        .ConfigurePrimaryHttpMessageHandler(() => new FixedAnswer("\"Europe/Berlin\""u8.ToArray()));
});
Allocations.TellWhenAsked();
await app.RunAsync();
