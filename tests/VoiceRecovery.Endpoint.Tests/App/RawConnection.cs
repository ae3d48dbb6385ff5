using System.Net.Sockets;
using System.Text;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>A caller that does not keep to HTTP.</summary>
internal sealed class RawConnection(TcpClient client) : IDisposable
{
    private readonly StreamReader reader = new(client.GetStream(), Encoding.Latin1);

    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        return new(client);
    }

    public async Task WriteAsync(string text) => await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text));

    public Task<string?> ReadLineAsync() => reader.ReadLineAsync();

    public void Dispose()
    {
        reader.Dispose();
        client.Dispose();
    }
}
