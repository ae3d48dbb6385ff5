using System.Collections.Concurrent;

namespace VoiceRecovery.Simulator;

/// <summary>Everything that was said to the skill, and what came of it; the rules judge it afterwards.</summary>
internal sealed class Recording
{
    private readonly ConcurrentQueue<Spoken> _spoken = new();

    public IReadOnlyCollection<Spoken> All => _spoken;

    public Turn Add(Spoken spoken)
    {
        _spoken.Enqueue(spoken);
        return spoken.Turn;
    }

    public IEnumerable<Spoken> Of(SpokenKind kind) => _spoken.Where(spoken => spoken.Kind == kind);
}

/// <param name="What">What was said, in words for a report.</param>
/// <param name="Intent">The intent that it is for; null for none.</param>
internal sealed record Spoken(SpokenKind Kind, string Locale, string What, string? Intent, Turn Turn)
{
    public string Where => $"{Locale}, {What}";

    /// <summary>Why the listener got no good answer; null where they did.</summary>
    public string? Problem => Turn.Problem ?? (Turn.Answered ? null : "no answer");
}

internal enum SpokenKind
{
    /// <summary>One of the steps that every skill goes through.</summary>
    Launch,
    Help,
    Stop,
    Cancel,
    Fallback,
    FallbackAgain,
    Home,
    End,

    /// <summary>A sample utterance.</summary>
    Sample,

    /// <summary>A sample whose slot takes any words.</summary>
    Query,

    Example,

    /// <summary>An intent with something in a slot that no list names.</summary>
    OddSlot,

    /// <summary>A turn of a conversation.</summary>
    Conversation,
}
