namespace VoiceRecovery.Core;

#pragma warning disable CS1591 // The names say what each is about; Topics.All says what each carries.
/// <summary>What can be asked.</summary>
public enum TopicId
{
    RunIfJustSore,
    RecoveryTime,
    StretchBefore,
    MuscleDamage,
    SorenessOrInjury,
    PainMedication,
    SeeProfessional,
    WarningSigns,
    Pros,
    Cons,
    RestImportance,
    WhenToRest,
    Doms,
    DoesRunningHelp,
    ActiveRecovery,
    FoamRolling,
    ShortEasyRuns,
    GradualReturn,
    ListenToBody,
    CrossTraining,
    Swimming,
    Cycling,
    Yoga,
    Pilates,
    Strength,
    Nutrition,
    Hydration,
    SevereSoreness,
    Disclaimer,
    Individual,
}
#pragma warning restore CS1591

/// <summary>A topic, and what its answer must carry.</summary>
/// <param name="Id">The topic.</param>
/// <param name="SeedItems">The lines of the content inventory.</param>
/// <param name="Evidence">The evidence behind what the answer adds or limits.</param>
public sealed record Topic(TopicId Id, IReadOnlyList<string> SeedItems, IReadOnlyList<string> Evidence);
