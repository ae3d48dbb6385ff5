using System.Diagnostics;
using System.Net.Http.Headers;

namespace VoiceRecovery.Simulator;

/// <summary>The headers that vouch for a body, such as Alexa's `Signature-256` and `SignatureCertChainUrl`.</summary>
public delegate IEnumerable<KeyValuePair<string, string>> RequestSigner(ReadOnlyMemory<byte> body);

/// <summary>Where requests go: an address, and who signs them. The only way from the simulator to a skill.</summary>
/// <param name="http">The client.</param>
/// <param name="address">The skill's address.</param>
/// <param name="sign">Who signs.</param>
/// <param name="settle">Done when what a skill on this desk has logged of its requests has been heard; it is waited for where one was
/// refused.</param>
public sealed class SkillEndpoint(HttpClient http, Uri address, RequestSigner sign, Func<Task>? settle = null)
{
    public static RequestSigner Unsigned { get; } = _ => [];

    public Uri Address { get; } = address;

    /// <summary>What vouches for a body, for requests that shall be tampered with.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> HeadersFor(ReadOnlyMemory<byte> body) => [.. sign(body)];

    public Task<SkillAnswer> SendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        SendAsync(body, sign(body), cancellation);

    /// <summary>Sends a body with headers that need not belong to it.</summary>
    public async Task<SkillAnswer> SendAsync(
        ReadOnlyMemory<byte> body, IEnumerable<KeyValuePair<string, string>> headers, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var text = await response.Content.ReadAsStringAsync(cancellation);
            var took = Stopwatch.GetElapsedTime(start);
            if (settle is not null && !response.IsSuccessStatusCode)
            {
                await settle();
            }
            return new SkillAnswer.Received((int)response.StatusCode, text, took);
        }
        catch (HttpRequestException problem)
        {
            return new SkillAnswer.NoAnswer($"{Address} cannot be reached: {problem.Message}", Stopwatch.GetElapsedTime(start));
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new SkillAnswer.NoAnswer($"{Address} did not answer within {http.Timeout.TotalSeconds:0} s.",
                Stopwatch.GetElapsedTime(start));
        }
    }
}

public abstract record SkillAnswer(TimeSpan Took)
{
    public sealed record Received(int Status, string Body, TimeSpan Took) : SkillAnswer(Took);

    public sealed record NoAnswer(string Reason, TimeSpan Took) : SkillAnswer(Took);
}
