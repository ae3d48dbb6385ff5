using static VoiceRecovery.Core.TopicId;

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

/// <summary>Every topic that can be asked, with the facts that its answer carries.</summary>
public static class Topics
{
    /// <summary>All topics, in the order of their ids.</summary>
    public static IReadOnlyList<Topic> All { get; } =
    [
        new(RunIfJustSore, ["S1-05", "S1-22", "S1-23a", "S1-23b", "S1-23c", "S1-39a", "S1-39b"], ["E3", "E4"]),
        new(RecoveryTime, ["S1-40a", "S1-40b", "S1-40c", "S2-03"], ["E1"]),
        new(StretchBefore, ["S1-26a", "S1-41a", "S1-41b", "S1-41c", "S2-14a"], ["E6"]),
        new(MuscleDamage, ["S1-09", "S1-42a", "S1-42b"], ["E4"]),
        new(SorenessOrInjury, ["S1-43a", "S1-43b", "S1-43c", "S1-43d", "S1-43e", "S1-43f"], ["E2"]),
        new(PainMedication, ["S1-44a", "S1-44b", "S1-44c"], ["E5"]),
        new(SeeProfessional, ["S1-27", "S1-45a", "S1-45b", "S1-45c", "S1-45d"], ["E1", "E2"]),
        new(TopicId.WarningSigns, [],
            ["E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E18", "E19", "E20", "E21"]),
        new(Pros, ["S1-01", "S1-06", "S1-07", "S1-08", "S2-05"], ["E4"]),
        new(Cons, ["S1-09", "S1-10", "S1-11"], ["E1", "E4"]),
        new(RestImportance, ["S1-12", "S1-13", "S1-14", "S1-15", "S1-16", "S2-19"], []),
        new(WhenToRest, ["S1-17", "S1-18a", "S1-19a", "S1-19b", "S1-20", "S1-21", "S2-13b"], []),
        new(Doms, ["S1-02", "S1-03", "S1-04", "S2-02a", "S2-02b", "S2-03", "S2-04"], ["E1"]),
        new(DoesRunningHelp, ["S2-01", "S2-06", "S2-07", "S2-10", "S2-11", "S2-15", "S2-16", "S2-18a", "S2-18b"], ["E4"]),
        new(ActiveRecovery, ["S1-26a", "S1-26b", "S1-26c", "S2-08", "S2-09a", "S2-09b", "S2-10"], ["E1", "E4"]),
        new(FoamRolling, ["S1-26b"], ["E6"]),
        new(ShortEasyRuns, ["S1-24", "S1-28b"], ["E4"]),
        new(GradualReturn, ["S1-25"], []),
        new(ListenToBody, ["S1-28a", "S1-28b", "S2-13a"], []),
        new(TopicId.CrossTraining, ["S1-29", "S1-32a", "S1-32b", "S1-38"], ["E6"]),
        new(Swimming, ["S1-29", "S1-33"], ["E6"]),
        new(Cycling, ["S1-29", "S1-34"], ["E6"]),
        new(Yoga, ["S1-35"], []),
        new(Pilates, ["S1-36"], []),
        new(Strength, ["S1-30", "S1-37"], ["E6"]),
        new(Nutrition, ["S1-31", "S2-14c"], ["E6"]),
        new(Hydration, ["S2-14b"], ["E6"]),
        new(SevereSoreness, ["S1-18a", "S1-18b", "S2-12", "S2-17"], ["E3"]),
        new(Disclaimer, ["S1-27", "S1-46a", "S1-46b"], []),
        new(Individual, ["S1-40a", "S2-20"], []),
    ];

    /// <summary>The facts of a topic.</summary>
    public static Topic Find(TopicId id) => All[(int)id];
}
