using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>The listeners of one page. The least recently heard makes room when there are too many.</summary>
internal sealed partial class PageSessions(Desk desk)
{
    private const int Most = 100;

    private readonly Dictionary<string, PageSession> _sessions = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _uses;

    /// <summary>A caller may name a session itself: letters, digits and hyphens, at most 64.</summary>
    public static bool IsId(string id) => Id().IsMatch(id);

    public PageSession? Find(string id)
    {
        lock (_lock)
        {
            if (!_sessions.TryGetValue(id, out var session))
                return null;
            session.LastUsed = ++_uses;
            return session;
        }
    }

    /// <param name="id">Null for a new name.</param>
    /// <exception cref="SkillPackageException">The package does not have this locale.</exception>
    public PageSession Open(string? id, string locale, bool hasScreen)
    {
        var session = new PageSession(id ?? Guid.NewGuid().ToString("N"), desk, desk.NewEcho(locale, hasScreen));
        lock (_lock)
        {
            // Two first requests at once: the later one joins.
            if (_sessions.TryGetValue(session.Id, out var existing))
                return existing;
            if (_sessions.Count == Most)
                _sessions.Remove(_sessions.MinBy(other => other.Value.LastUsed).Key);
            session.LastUsed = ++_uses;
            return _sessions[session.Id] = session;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9-]{1,64}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
