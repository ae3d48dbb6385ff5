using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa;

namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>
/// Stands in for Alexa's device settings at the other end of a real connection, so that the real HTTP client is observed too.
/// </summary>
internal sealed class SettingsService : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 certificate = Certificate();
    private int requests;

    public SettingsService()
    {
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>What is answered, byte for byte; nothing at all breaks the connection off.</summary>
    public string Answer { get; set; } = "";

    public int Requests => Volatile.Read(ref requests);

    public void TakeOver(IServiceCollection services) => services
        .AddHttpClient(DeviceTimeZones.ClientName)
        .ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            var sockets = (SocketsHttpHandler)handler;
            sockets.ConnectCallback = ConnectAsync;
#pragma warning disable CA5359 // Its certificate is its own.
            sockets.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        });

    public void Dispose()
    {
        listener.Dispose();
        certificate.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(listener.LocalEndpoint, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync();
                await using var stream = new SslStream(client.GetStream());
                await stream.AuthenticateAsServerAsync(certificate);
                using var reader = new StreamReader(stream, Encoding.Latin1);
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    // The request's head.
                }
                Interlocked.Increment(ref requests);
                await stream.WriteAsync(Encoding.Latin1.GetBytes(Answer));
            }
            catch (Exception ended) when (ended is ObjectDisposedException or SocketException)
            {
                return;
            }
            catch (IOException)
            {
                // The caller has gone: the next one may come.
            }
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=api.amazonalexa.com", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
