namespace VoiceRecovery.Skill.Listening;

/// <summary>How a mention stands: said to be so, or not.</summary>
internal enum Standing
{
    Said,
    Denied,
    Asked,
    SomeoneElses,
    LongAgo,
}

/// <summary>Reads how a mention stands. In doubt it is said to be so.</summary>
internal static class StandingReader
{
    public static Standing Of(Speech speech, in Mention mention) =>
        Times.IsLongAgo(speech, mention) ? Standing.LongAgo
        : Denials.IsDenied(speech, mention) ? Standing.Denied
        : People.IsSomeoneElses(speech, mention) ? Standing.SomeoneElses
        : Questions.IsAsked(speech, mention) ? Standing.Asked
        : Standing.Said;

    public static bool IsSaid(Speech speech, in Mention mention) => Of(speech, mention) == Standing.Said;
}
