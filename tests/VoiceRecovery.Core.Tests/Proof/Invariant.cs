namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>What looking found.</summary>
/// <param name="Checked">How many states, or pairs of neighbours, were looked at.</param>
/// <param name="Broken">The first state that is wrong; <see langword="null"/> if none is.</param>
public sealed record Finding(long Checked, int? Broken);

/// <summary>A statement about all the advice that a table gives.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">In words, for reviewers.</param>
/// <param name="Looks">What it says, one look at a time.</param>
public sealed record Invariant(string Id, string Statement, params IReadOnlyList<Look> Looks)
{
    /// <summary>Looks at every state that the invariant speaks of; stops at the first that breaks it.</summary>
    public Finding Check(Outcomes outcomes) => Looking.Through(Looks, outcomes);

    /// <summary>The line that a reviewer reads.</summary>
    public string Line(Finding found) => string.Create(
        null,
        $"{Id,-4}{found.Checked,11:N0} cases, "
            + $"{(found.Broken is { } state ? $"BROKEN by {StateSpace.Report(state)}" : "all hold")}: {Statement}");
}
