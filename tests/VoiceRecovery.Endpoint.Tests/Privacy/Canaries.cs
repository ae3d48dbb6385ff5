namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>Values that stand nowhere but where a test put them. Each is new, and all begin alike, so that one search finds any.</summary>
internal sealed class Canaries
{
    private readonly string mark = $"cnry{Guid.NewGuid():N}"[..16];
    private int count;

    /// <summary>How many values there are.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>The next value; what it stands for is part of it, so that a leak says what leaked.</summary>
    public string Next(string meaning) => $"{mark}{Interlocked.Increment(ref count)}{meaning}";

    /// <summary>Where a value stands in a text, with what is around it; nothing where none does.</summary>
    public string? FindIn(string text)
    {
        var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 80)];
    }
}
