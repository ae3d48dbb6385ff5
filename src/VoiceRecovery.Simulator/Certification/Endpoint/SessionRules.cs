namespace VoiceRecovery.Simulator;

/// <summary>The steps that certification takes with every skill.</summary>
internal static class SessionRules
{
    private static readonly CertificationRule Launch =
        new("session.launch", "A launch is answered, and keeps the session open or is complete", Sources.Voice,
        "Answer the LaunchRequest: say who speaks and ask one question.");
    private static readonly CertificationRule Help =
        new("session.help", "Help says what can be said, and asks", Sources.Voice,
        "Say two or three things that can be said, end with a question, and keep the session open.");
    private static readonly CertificationRule Stop =
        new("session.stop", "Stop and Cancel are answered", Sources.Voice, "Say goodbye or nothing, with HTTP status 200.");
    private static readonly CertificationRule Fallback =
        new("session.fallback", "What the skill does not know is answered with help, and the session goes on", Sources.BuiltInIntents,
        "Say what the skill can do, and ask.");
    private static readonly CertificationRule FallbackAgain =
        new("session.fallback-again", "The same misunderstanding is not answered in the same words", Sources.Design,
        "Say it in another way the second time.", IsAdvice: true);
    private static readonly CertificationRule Home =
        new("session.home", "NavigateHome is answered", Sources.BuiltInIntents, "End the session without an error.");

    public static IReadOnlyList<CertificationRule> Rules { get; } = [Launch, Help, Stop, Fallback, FallbackAgain, Home];

    public static IEnumerable<Fault> Judge(Recording recording)
    {
        foreach (var spoken in recording.All)
        {
            if (Rule(spoken.Kind) is { } rule && spoken.Problem is { } problem)
                yield return rule.At(spoken.Where, problem);
            else if (spoken.Kind is SpokenKind.Help && Asks(spoken.Turn))
                continue;
            else if (spoken.Kind is SpokenKind.Help)
                yield return Help.At(spoken.Where, $"\"{spoken.Turn.Speech}\" asks nothing");
            else if (spoken is { Kind: SpokenKind.Fallback, Turn: { SessionEnded: true } or { Speech: null } })
                yield return Fallback.At(spoken.Where, "the session ends, or nothing is said");
        }

        foreach (var again in recording.Of(SpokenKind.FallbackAgain))
        {
            if (recording.Of(SpokenKind.Fallback).FirstOrDefault(first => first.Locale == again.Locale)?.Turn.Speech is { } first
                && first == again.Turn.Speech)
                yield return FallbackAgain.At(again.Where, $"twice \"{first}\"");
        }
    }

    private static CertificationRule? Rule(SpokenKind kind) => kind switch
    {
        SpokenKind.Launch => Launch,
        SpokenKind.Help => Help,
        SpokenKind.Stop or SpokenKind.Cancel => Stop,
        SpokenKind.Fallback => Fallback,
        SpokenKind.Home => Home,
        _ => null,
    };

    private static bool Asks(Turn turn) => turn.Speech?.Contains('?', StringComparison.Ordinal) == true;
}
