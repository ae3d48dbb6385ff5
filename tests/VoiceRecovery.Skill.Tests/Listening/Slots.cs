using VoiceRecovery.Alexa;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>Slots as Alexa sends them.</summary>
internal static class Slots
{
    public static Intent Intent(string name, params Slot[] slots) =>
        new() { Name = name, Slots = slots.ToDictionary(slot => slot.Name, StringComparer.Ordinal) };

    /// <summary>A slot without entity resolution: a number, a date, free words.</summary>
    public static Slot Value(string name, string said) => new() { Name = name, Value = said, SlotValue = new SlotValue { Value = said } };

    /// <summary>A slot whose words matched values of the model.</summary>
    public static Slot Resolved(string name, string said, params string[] ids) =>
        new() { Name = name, Value = said, SlotValue = Match(said, ids) };

    /// <summary>A slot whose words matched nothing.</summary>
    public static Slot Unresolved(string name, string said) => new() { Name = name, Value = said, SlotValue = Match(said) };

    /// <summary>A slot of several values.</summary>
    public static Slot List(string name, params SlotValue[] values) =>
        new() { Name = name, SlotValue = new SlotValue { Type = SlotValueType.List, Values = values } };

    public static SlotValue Match(string said, params string[] ids) => new()
    {
        Value = said,
        Resolutions = new Resolutions
        {
            ResolutionsPerAuthority =
            [
                new AuthorityResolution
                {
                    Status = new AuthorityStatus { Code = ids.Length == 0 ? ResolutionStatus.SuccessNoMatch
                        : ResolutionStatus.SuccessMatch },
                    Values = [.. ids.Select(id => new ResolvedValue { Value = new Entity { Id = id, Name = id } })],
                },
            ],
        },
    };
}
