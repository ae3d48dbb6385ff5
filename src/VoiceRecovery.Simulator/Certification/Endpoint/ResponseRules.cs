namespace VoiceRecovery.Simulator;

/// <summary>What holds for every response, whatever was said: <see cref="ResponseChecks"/> finds it, and here is where it is written and
/// how to fix it.</summary>
internal static class ResponseRules
{
    private static readonly Dictionary<string, CertificationRule> ByWarning = new(StringComparer.Ordinal)
    {
        ["open without a question"] =
            new("session.question", "A session stays open with a question", Sources.Voice,
            "End the speech with a question, or the session."),
        ["open without a reprompt"] =
            new("session.reprompt", "A session that stays open has a reprompt", Sources.Voice, "Add a reprompt, shorter than the speech."),
        ["closed with a reprompt"] =
            new("session.closed-reprompt", "A session that ends has no reprompt", Sources.Requests,
            "Take the reprompt out, or keep the session open."),
        ["closed with a question"] =
            new("session.closed-question", "A session does not end with a question", Sources.Voice,
            "Keep the session open for the answer, or do not ask."),
        ["help that leaves"] = new("session.help-open", "Help keeps the session open", Sources.Voice,
            "Set shouldEndSession to false, and ask what the listener would like."),
        ["no way out"] = new("session.stop-ends", "Stop and Cancel end the session", Sources.Voice, "Set shouldEndSession to true."),
        ["nothing said"] = new("session.speech", "A launch, help and fallback are answered with words", Sources.Voice,
            "Say what the skill does and what can be said."),
        ["speech after the end"] =
            new("session.ended", "A SessionEndedRequest is not answered with speech", Sources.RequestTypes,
            "Answer with an empty response."),
        ["broken SSML"] = new("response.ssml", "SSML is well-formed, within <speak>", Sources.Ssml,
            "Escape &, < and >, and close every element."),
        ["too long"] = new("response.size", "Speech, cards and responses keep their limits", Sources.Requests,
            "Say less: 8,000 characters of speech, 8,000 of a card, 120 KB in all."),
        ["too slow"] = new("response.time", "Every answer comes within 8 seconds", Sources.WebService,
            "Wait for nothing: answer with what is known."),
        ["card image"] = new("response.card-image", "Cards' pictures have https addresses of at most 2,000 characters", Sources.Requests,
            "Serve the picture over https."),
        ["screen without a screen"] =
            new("response.screen", "Screens are sent only to devices that have one", Sources.Screens,
            "Look into supportedInterfaces first."),
    };

    public static IReadOnlyList<CertificationRule> Rules { get; } = [.. ByWarning.Values];

    public static CertificationRule For(ResponseWarning warning) => ByWarning[warning.Rule];

    public static IEnumerable<Fault> Judge(Recording recording) =>
        from spoken in recording.All
        from warning in spoken.Turn.Exchanges.SelectMany(ResponseChecks.Check)
        select For(warning).At(spoken.Where, warning.Message);
}
