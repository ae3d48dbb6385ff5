namespace VoiceRecovery.Alexa;

/// <summary>The outcomes of entity resolution for one value.</summary>
public sealed record Resolutions
{
    /// <summary>One outcome per authority: the slot type of the model, and the dynamic entities where a skill sends them.</summary>
    public IReadOnlyList<AuthorityResolution> ResolutionsPerAuthority { get => field ?? []; init; } = [];

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Resolutions);
}

/// <summary>The outcome of entity resolution at one authority.</summary>
public sealed record AuthorityResolution
{
    /// <summary>The authority's name.</summary>
    public string? Authority { get; init; }

    /// <summary>Whether anything matched.</summary>
    public AuthorityStatus Status { get => field ?? AuthorityStatus.Missing; init; } = AuthorityStatus.Missing;

    /// <summary>The matches, best first; empty when nothing matched.</summary>
    public IReadOnlyList<ResolvedValue> Values { get => field ?? []; init; } = [];

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(AuthorityResolution);
}

/// <summary>Whether anything matched at an authority.</summary>
public sealed record AuthorityStatus
{
    internal static readonly AuthorityStatus Missing = new();

    /// <summary>The outcome.</summary>
    public ResolutionStatus Code { get; init; }
}

/// <summary>One match.</summary>
public sealed record ResolvedValue
{
    /// <summary>The slot type's value that matched.</summary>
    public Entity Value { get => field ?? Entity.Missing; init; } = Entity.Missing;

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(ResolvedValue);
}

/// <summary>A value of a slot type.</summary>
public sealed record Entity
{
    internal static readonly Entity Missing = new();

    /// <summary>The id given in the interaction model; null where the model gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The canonical name.</summary>
    public string? Name { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Entity);
}
