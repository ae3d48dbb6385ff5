using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Functions.Tests.CustomHandler;

/// <summary>
/// The two servers of Amazon that the app asks, behind a proxy on the loopback. A process reaches and believes them by variables that
/// are the operating system's and .NET's, not the app's: the app itself is the one that is deployed, and knows of no test.
/// </summary>
internal sealed class AmazonServers : IDisposable
{
    private const string Certificates = "s3.amazonaws.com";
    private const string Devices = "api.amazonalexa.com";

    private readonly TestAuthority authority;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TemporaryFolder trusted;
    private readonly X509Certificate2 server;
    private readonly CancellationTokenSource over = new();

    public AmazonServers(TestAuthority authority)
    {
        this.authority = authority;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test Servers", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Certificates);
        names.AddDnsName(Devices);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        server = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        trusted = new TemporaryFolder().With("roots.pem", $"{authority.Root.ExportCertificatePem()}\n{server.ExportCertificatePem()}\n");
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>What makes a process take these servers for Amazon's.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables =>
    [
        new("HTTPS_PROXY", $"http://{listener.LocalEndpoint}"),
        new("SSL_CERT_FILE", Path.Combine(trusted.Path, "roots.pem")),
        new("SSL_CERT_DIR", Path.Combine(trusted.Path, "none")),
    ];

    public void Dispose()
    {
        over.Cancel();
        listener.Dispose();
        server.Dispose();
        trusted.Dispose();
        over.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(over.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var asked = await HeadAsync(stream);
                var host = asked.Split(' ', ':')[1];
                await WriteAsync(stream, host is Certificates or Devices ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                await using var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(server);
                var path = (await HeadAsync(secure)).Split(' ')[1];
                var body = host == Devices ? $"\"{TimeZoneInfo.Local.Id}\"" : authority.Signer.Url.EndsWith(path, StringComparison.Ordinal) ? authority.Signer.Pem : "";
                await WriteAsync(secure, $"HTTP/1.1 {(body.Length > 0 ? "200 OK" : "404 Not Found")}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
            }
            catch (Exception exception) when (exception is IOException or IndexOutOfRangeException)
            {
                // Whoever called has gone.
            }
        }
    }

    private static async Task<string> HeadAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n']) && await stream.ReadAsync(one) == 1)
            head.Add(one[0]);
        return Encoding.ASCII.GetString([.. head]);
    }

    private static Task WriteAsync(Stream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();
}
