using System.Collections.Concurrent;

namespace VoiceRecovery.Alexa;

/// <summary>
/// Keeps validated signing keys until they expire. Only a chain that validated is kept, so failures are tried again and
/// hostile addresses leave nothing behind; a kept key serves on while its server is down.
/// </summary>
public sealed class SigningCertificateStore
{
    /// <summary>The name of the <see cref="HttpClient"/> that fetches certificates.</summary>
    public const string HttpClientName = "VoiceRecovery.Alexa.SigningCertificates";

    // Amazon signs with one key at a time, or two while it changes over.
    private const int MostKept = 16;
    private const int MostDownloads = 8;

    private readonly IHttpClientFactory clients;
    private readonly SigningTrust trust;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<CertificateLookup>> downloads = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>An empty store.</summary>
    public SigningCertificateStore(IHttpClientFactory clients, SigningTrust trust, TimeProvider time)
    {
        this.clients = clients;
        this.trust = trust;
        this.time = time;
    }

    /// <summary>The key at an allowed address, when it is already here and valid now; otherwise null.</summary>
    internal SigningCertificate? Find(string url)
    {
        var now = time.GetUtcNow();
        if (!kept.TryGetValue(url, out var entry) || !entry.Certificate.IsValidAt(now))
            return null;

        if (entry.ClaimsRefresh(now))
            _ = DownloadOnceAsync(url, onlyIfMissing: false);
        return entry.Certificate;
    }

    /// <summary>Fetches and validates the key at an allowed address. Callers at the same time share one download.</summary>
    /// <param name="url">The address, in the spelling of <see cref="SigningCertificateUrl.Normalise"/>.</param>
    /// <param name="cancellation">Ends this caller's waiting, not the download.</param>
    internal Task<CertificateLookup> FetchAsync(string url, CancellationToken cancellation) =>
        DownloadOnceAsync(url, onlyIfMissing: true).WaitAsync(cancellation);

    /// <summary>Loads the trusted roots, which takes longer than any later validation, and makes a client, which asks nothing.</summary>
    internal void WarmUp()
    {
        _ = SigningCertificateValidator.Validate(WarmUpSample.Pem, trust, time.GetUtcNow());
        clients.CreateClient(HttpClientName).Dispose();
    }

    private Task<CertificateLookup> DownloadOnceAsync(string url, bool onlyIfMissing)
    {
        lock (gate)
        {
            // Another caller's download may have ended between this caller's look and the lock.
            if (onlyIfMissing && kept.TryGetValue(url, out var entry) && entry.Certificate.IsValidAt(time.GetUtcNow()))
                return Task.FromResult<CertificateLookup>(new CertificateLookup.Found(entry.Certificate));

            if (downloads.TryGetValue(url, out var running))
                return running;

            if (downloads.Count >= MostDownloads)
                return Task.FromResult<CertificateLookup>(CertificateLookup.Unavailable(RefusalReason.TooManyCertificateDownloads));

            // On another thread: a download that ended here at once would be listed after its own removal, for ever.
            return downloads[url] = Task.Run(() => DownloadAsync(url));
        }
    }

    private async Task<CertificateLookup> DownloadAsync(string url)
    {
        CertificateLookup lookup = CertificateLookup.Unavailable(RefusalReason.CertificateServerUnavailable);
        try
        {
            lookup = await DownloadAndValidateAsync(new Uri(url));
            return lookup;
        }
        finally
        {
            lock (gate)
            {
                if (lookup is CertificateLookup.Found found)
                    Keep(url, found.Certificate);
                downloads.Remove(url);
            }
        }
    }

    private async Task<CertificateLookup> DownloadAndValidateAsync(Uri url)
    {
        using var timeout = new CancellationTokenSource(SigningCertificateDownload.LongestTime, time);
        using var client = clients.CreateClient(HttpClientName);
        var pem = new byte[SigningCertificateDownload.MostBytes + 1];
        var (length, failure) = await SigningCertificateDownload.ReadAsync(client, url, pem, timeout.Token);
        return failure ?? SigningCertificateValidator.Validate(pem.AsSpan(0, length), trust, time.GetUtcNow());
    }

    private void Keep(string url, SigningCertificate certificate)
    {
        if (kept.Count >= MostKept && !kept.ContainsKey(url))
            kept.TryRemove(kept.MinBy(entry => entry.Value.Certificate.NotAfter).Key, out _);

        kept[url] = new Kept(certificate, time.GetUtcNow());
    }

    private sealed class Kept(SigningCertificate certificate, DateTimeOffset now)
    {
        private static readonly TimeSpan RefreshWindow = TimeSpan.FromDays(1);
        private static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(10);

        private long nextRefresh = Later(certificate.NotAfter - RefreshWindow, now + RefreshInterval).UtcTicks;

        public SigningCertificate Certificate { get; } = certificate;

        /// <summary>True for one caller per interval, once the end is near.</summary>
        public bool ClaimsRefresh(DateTimeOffset now)
        {
            var due = Volatile.Read(ref nextRefresh);
            return now.UtcTicks >= due
                && Interlocked.CompareExchange(ref nextRefresh, (now + RefreshInterval).UtcTicks, due) == due;
        }

        private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
