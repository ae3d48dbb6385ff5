using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace VoiceRecovery.CustomHandler;

/// <summary>
/// What one caller may cost. The defaults that stay are written down too, so that a reader need not know them.
/// </summary>
/// <remarks>Source of the defaults: "Configure options for the ASP.NET Core Kestrel web server",
/// learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options.</remarks>
internal static class Limits
{
    /// <summary>
    /// Connections at once; more are closed as they come. A request takes at most seconds, so this bounds what waits in memory
    /// when the servers that the app asks are slow. Kestrel knows no such limit by default.
    /// </summary>
    public const int Connections = 512;

    /// <summary>Bytes of a body, whatever a function allows itself; Kestrel's default is 30 MB, the Functions host's 100 MB and
    /// more.</summary>
    public const int BodyBytes = 1024 * 1024;

    /// <summary>Bytes of a request that wait for the function to read them, after which the caller has to; Kestrel's default is 1
    /// MB.</summary>
    public const int WaitingBytes = 64 * 1024;

    /// <summary>Bytes of all headers together: Kestrel's default. Alexa's are 1 KB, the platform's before them a few more.</summary>
    public const int HeaderBytes = 32 * 1024;

    /// <summary>How many headers: Kestrel's default.</summary>
    public const int Headers = 100;

    /// <summary>Bytes of the first line; Kestrel's default.</summary>
    public const int LineBytes = 8 * 1024;

    /// <summary>How long the head of a request may take; Kestrel's default is 30 s, but Alexa gives up after 8 s.</summary>
    public static readonly TimeSpan HeadTime = TimeSpan.FromSeconds(5);

    /// <summary>Bytes a second, for bodies and for answers, after <see cref="Grace"/>: Kestrel's default.</summary>
    public const double BytesPerSecond = 240;

    /// <summary>How long a connection may be slower than <see cref="BytesPerSecond"/>: Kestrel's default.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>How long a connection may do nothing: Kestrel's default, which outlasts the minute for which .NET's clients keep
    /// one.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(130);

    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestBodySize = BodyBytes;
        limits.MaxRequestBufferSize = WaitingBytes;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.MaxRequestLineSize = LineBytes;
        limits.RequestHeadersTimeout = HeadTime;
        limits.MinRequestBodyDataRate = new MinDataRate(BytesPerSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(BytesPerSecond, Grace);
        limits.KeepAliveTimeout = IdleTime;
    }
}
