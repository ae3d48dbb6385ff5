using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads the outcomes of entity resolution.</summary>
internal static class ResolutionReader
{
    private static readonly AuthorityStatus[] Statuses =
        [.. Enum.GetValues<ResolutionStatus>().Order().Select(code => new AuthorityStatus { Code = code })];

    /// <summary>Reads the outcomes, probably the same as some before; null when the value is not an object.</summary>
    public static Resolutions? Read(ref Utf8JsonReader reader, Resolutions? before = null)
    {
        if (!reader.EnterObject())
            return null;

        List<AuthorityResolution>? authorities = null;
        while (reader.NextProperty())
        {
            if (reader.At("resolutionsPerAuthority"u8)) authorities = ReadAuthorities(ref reader, before?.ResolutionsPerAuthority ?? []);
            else reader.Skip();
        }

        return new Resolutions { ResolutionsPerAuthority = authorities ?? [] };
    }

    private static List<AuthorityResolution>? ReadAuthorities(ref Utf8JsonReader reader, IReadOnlyList<AuthorityResolution> before)
    {
        if (!reader.EnterArray())
            return null;

        var authorities = new List<AuthorityResolution>(1);
        while (reader.NextItem())
        {
            if (ReadAuthority(ref reader, authorities.Count < before.Count ? before[authorities.Count] : null) is { } authority)
                authorities.Add(authority);
        }

        return authorities;
    }

    private static AuthorityResolution? ReadAuthority(ref Utf8JsonReader reader, AuthorityResolution? before)
    {
        if (!reader.EnterObject())
            return null;

        string? name = null;
        var status = AuthorityStatus.Missing;
        List<ResolvedValue>? values = null;
        while (reader.NextProperty())
        {
            if (reader.At("authority"u8)) name = reader.TextLike(before?.Authority);
            else if (reader.At("status"u8)) status = ReadStatus(ref reader);
            else if (reader.At("values"u8)) values = ReadMatches(ref reader, before?.Values ?? []);
            else reader.Skip();
        }

        return new AuthorityResolution { Authority = name, Status = status, Values = values ?? [] };
    }

    private static AuthorityStatus ReadStatus(ref Utf8JsonReader reader)
    {
        var code = ResolutionStatus.Unknown;
        if (!reader.EnterObject())
            return AuthorityStatus.Missing;

        while (reader.NextProperty())
        {
            if (reader.At("code"u8)) code = ResolutionStatusConverter.Words.Read(ref reader);
            else reader.Skip();
        }

        return Statuses[(int)code];
    }

    private static List<ResolvedValue>? ReadMatches(ref Utf8JsonReader reader, IReadOnlyList<ResolvedValue> before)
    {
        if (!reader.EnterArray())
            return null;

        var matches = new List<ResolvedValue>(1);
        while (reader.NextItem())
        {
            if (ReadMatch(ref reader, matches.Count < before.Count ? before[matches.Count].Value : null) is { } match)
                matches.Add(match);
        }

        return matches;
    }

    private static ResolvedValue? ReadMatch(ref Utf8JsonReader reader, Entity? before)
    {
        if (!reader.EnterObject())
            return null;

        var entity = Entity.Missing;
        while (reader.NextProperty())
        {
            if (reader.At("value"u8)) entity = ReadEntity(ref reader, before);
            else reader.Skip();
        }

        return new ResolvedValue { Value = entity };
    }

    private static Entity ReadEntity(ref Utf8JsonReader reader, Entity? before)
    {
        if (!reader.EnterObject())
            return Entity.Missing;

        string? id = null;
        string? name = null;
        while (reader.NextProperty())
        {
            if (reader.At("id"u8)) id = reader.TextLike(before?.Id);
            else if (reader.At("name"u8)) name = reader.TextLike(id ?? before?.Name);
            else reader.Skip();
        }

        return new Entity { Id = id, Name = name };
    }
}
