namespace VoiceRecovery.Simulator;

/// <summary>Every sample, said once; example phrases; odd values in slots.</summary>
internal static class UtteranceRules
{
    private static readonly CertificationRule Answered =
        new("utterance.answered", "Every sample utterance is answered without an error", Sources.Functions,
        "Say it in the simulator and look at the response.");
    private static readonly CertificationRule Fits =
        new("utterance.contextual", "The answer to a sample is not the one for what is not understood", Sources.Functions,
        "Answer the intent, or take it out of the model.");
    private static readonly CertificationRule Heard =
        new("utterance.heard", "Every sample is understood as its own intent", Sources.Intents,
        "Take the sample out, or the one that takes its words away.", IsAdvice: true);
    private static readonly CertificationRule Examples =
        new("example.answered", "Every example phrase gets an answer of its own", Sources.Voice,
        "Answer the phrase: testers say all three.");
    private static readonly CertificationRule Conversations =
        new("utterance.conversations", "Conversations go on without an error", Sources.Functions,
        "Play the conversation again with `run --stress` and look at the response.");

    public static IReadOnlyList<CertificationRule> Rules { get; } = [Answered, Fits, Heard, Examples, Conversations, .. OddSlots.Rules];

    public static IEnumerable<Fault> Judge(Recording recording)
    {
        var lost = recording.All.Where(spoken => spoken.Kind is SpokenKind.Fallback && spoken.Turn.Speech is not null)
            .Select(spoken => (spoken.Locale, spoken.Turn.Speech)).ToHashSet();
        var odd = OddSlots.Rules.ToDictionary(rule => rule.Id);
        foreach (var spoken in recording.All)
        {
            var problem = spoken.Problem ?? Apology(spoken);
            switch (spoken.Kind)
            {
                case SpokenKind.Sample or SpokenKind.Query when problem is not null:
                    yield return Answered.At(spoken.Where, problem);
                    break;
                case SpokenKind.Sample when Intent(spoken.Turn) is var heard && heard != spoken.Intent:
                    yield return Heard.At(spoken.Where, $"a sample of {spoken.Intent}, understood as {heard ?? "nothing"}");
                    break;
                case SpokenKind.Sample when !spoken.Intent!.StartsWith("AMAZON.", StringComparison.Ordinal)
                    && lost.Contains((spoken.Locale, spoken.Turn.Speech)):
                    yield return Fits.At(spoken.Where,
                        $"{spoken.Intent} is answered as if it had not been understood: \"{spoken.Turn.Speech}\"");
                    break;
                case SpokenKind.Example when problem is not null || lost.Contains((spoken.Locale, spoken.Turn.Speech)):
                    yield return Examples.At(spoken.Where, problem ?? $"\"{spoken.Turn.Speech}\"");
                    break;
                case SpokenKind.OddSlot when problem is not null:
                    yield return odd[spoken.Intent!].At(spoken.Where, problem);
                    break;
                // A session that is over needs no answer.
                case SpokenKind.Conversation when spoken.Turn.Exchanges.Count > 0 && problem is not null:
                    yield return Conversations.At(spoken.Where, problem);
                    break;
            }
        }
    }

    // This project's skill says so where it fails inside; another's words for that are not known.
    private static string? Apology(Spoken spoken) =>
        RecoveryChecks.Check(spoken.Turn, spoken.Locale).FirstOrDefault(check => check.Rule == "crash") is { Detail: { } detail } ? detail
            : null;

    private static string? Intent(Turn turn) =>
        ((turn.Exchanges is [var first, ..] ? first.Request["request"] : null)?["intent"] as System.Text.Json.Nodes.JsonObject)?
        .Text("name");
}
