using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace VoiceRecovery.Alexa.Testing;

/// <summary>
/// The two servers of Amazon that a skill asks, behind a proxy on the loopback, for a skill that runs in a process of its own. Such a
/// process reaches and believes them by variables that are OpenSSL's and .NET's, not the skill's.
/// </summary>
public sealed class AmazonServers : IDisposable
{
    private const string Certificates = "s3.amazonaws.com";
    private const string Devices = "api.amazonalexa.com";
    private const int LongestHead = 32 * 1024;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string folder = Directory.CreateTempSubdirectory("stride-check-").FullName;
    private readonly HttpMessageInvoker certificates;
    private readonly HttpMessageInvoker devices;
    private readonly X509Certificate2 server;

    /// <summary>Opens the proxy on a free port.</summary>
    /// <param name="authority">Who signs; its certificates are served, and its root is trusted.</param>
    /// <param name="devices">The service of device settings.</param>
    public AmazonServers(TestAuthority authority, HttpMessageHandler devices)
    {
        ArgumentNullException.ThrowIfNull(authority);
        certificates = new(authority.Server, disposeHandler: false);
        this.devices = new(devices);
        server = MakeServerCertificate();
        File.WriteAllText(Roots, $"{authority.Root.ExportCertificatePem()}\n{server.ExportCertificatePem()}\n");
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The proxy's address.</summary>
    public Uri Proxy => new($"http://{listener.LocalEndpoint}");

    /// <summary>A PEM file with the roots to trust: that of the authority, and the servers' own.</summary>
    public string Roots => Path.Combine(folder, "roots.pem");

    /// <summary>What makes a process with OpenSSL take these servers for Amazon's; an empty value is to be removed.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["HTTPS_PROXY"] = Proxy.ToString(),
        ["https_proxy"] = Proxy.ToString(),
        ["NO_PROXY"] = "",
        ["no_proxy"] = "",
        ["SSL_CERT_FILE"] = Roots,
        ["SSL_CERT_DIR"] = Path.Combine(folder, "none"),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        listener.Dispose();
        certificates.Dispose();
        devices.Dispose();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
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
                var host = (await HeadAsync(stream))[0].Split(' ', ':')[1];
                var isKnown = host is Certificates or Devices;
                await WriteAsync(stream, isKnown ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                if (isKnown)
                {
                    await using var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(server);
                    await AnswerAsync(secure, host);
                }
            }
            catch (Exception exception) when (
                exception is IOException or IndexOutOfRangeException or AuthenticationException or ObjectDisposedException)
            {
                // The caller has gone, or speaks no HTTP.
            }
        }
    }

    private async Task AnswerAsync(Stream stream, string host)
    {
        var head = await HeadAsync(stream);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}{head[0].Split(' ')[1]}");
        foreach (var line in head.Skip(1).Where(line => line.Contains(':', StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(line[..colon], line[(colon + 1)..].Trim());
        }
        using var response = await (host == Devices ? devices : certificates).SendAsync(request, CancellationToken.None);
        var body = await response.Content.ReadAsByteArrayAsync();
        await WriteAsync(
            stream, $"HTTP/1.1 {(int)response.StatusCode} Simulated\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(body);
    }

    private static async Task<string[]> HeadAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n']) && head.Count < LongestHead
            && await stream.ReadAsync(one) == 1)
        {
            head.Add(one[0]);
        }
        return Encoding.ASCII.GetString([.. head]).Split("\r\n");
    }

    private static Task WriteAsync(Stream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();

    private static X509Certificate2 MakeServerCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Simulated Servers", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Certificates);
        names.AddDnsName(Devices);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(365));
        // Some systems serve with no key that was never in a store.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
