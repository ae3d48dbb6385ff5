using System.Runtime.InteropServices;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>What the model makes of a phrase. It knows words only: who has it, and whether it was denied, is for the context
/// rules.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PhraseMeaning
{
    /// <summary>Signs that the runner has, at a precision of about 99 % against harmless and similar phrases.</summary>
    public WarningSigns SureSigns { get; init; }

    /// <summary>Signs to ask for before anything is decided. None of them is in <see cref="SureSigns"/>.</summary>
    public WarningSigns LikelySigns { get; init; }

    /// <summary>States of the body that the runner is in.</summary>
    public BodyStates SureStates { get; init; }

    /// <summary>States to ask for. None of them is in <see cref="SureStates"/>.</summary>
    public BodyStates LikelyStates { get; init; }

    /// <summary>The most probable kind of the phrase.</summary>
    public LikelyKind First { get; init; }

    /// <summary>The second most probable kind.</summary>
    public LikelyKind Second { get; init; }
}
