namespace VoiceRecovery.Simulator;

/// <summary>Example phrases. They are the most frequent reason for refusal, so each is said to the model.</summary>
internal static class ExampleRules
{
    private static readonly CertificationRule Count =
        new("example.count", "There are three example phrases, or fewer", Sources.Voice, "Show one to three phrases.");
    private static readonly CertificationRule Three =
        new("example.three", "All three places for example phrases are used", Sources.Voice,
        "Add phrases: they are how people learn what to say.", IsAdvice: true);
    private static readonly CertificationRule Twice =
        new("example.different", "Example phrases are different from each other", Sources.Voice, "Show another intent.");
    private static readonly CertificationRule Opening =
        new("example.invocation", "The first example phrase begins with the wake word and says the invocation name", Sources.Voice,
        "Write \"Alexa, open NAME\" or \"Alexa, ask NAME ...\".");
    private static readonly CertificationRule Sample =
        new("example.sample", "Every example phrase is a sample utterance", Sources.Voice,
        "Add the phrase's words to the samples of its intent, or show a phrase that is there.");
    private static readonly CertificationRule Understood =
        new("example.understood", "Every example phrase is understood as the intent whose sample it is", Sources.Voice,
        "Take out the sample or slot that takes the words away.");

    public static IReadOnlyList<CertificationRule> All { get; } = [Count, Three, Twice, Opening, Sample, Understood];

    public static IEnumerable<Fault> Examine(PackageFiles package) => package.StoreTexts.SelectMany(store =>
    {
        var phrases = store.Text.Texts("examplePhrases");
        return (Fault[])
        [
            .. Together(store.Locale, phrases),
            .. package.Models.FirstOrDefault(file => file.Locale == store.Locale)?.Model is { } model ? Said(model, phrases) : [],
        ];
    });

    /// <summary>The words for the skill, after wake word, launch word, name and connector; null for a plain launch.</summary>
    public static string? Request(ExampleListener listener, string phrase)
    {
        var words = InvocationParser.WithoutWakeWord(phrase);
        return listener.Interpreter.FindInvocation(words) is not { } invocation ? words
            : invocation.IsLaunch ? null
            : invocation.Requests.OrderByDescending(request => listener.Owners(request).Count > 0).First();
    }

    private static IEnumerable<Fault> Together(string locale, IReadOnlyList<string> phrases)
    {
        if (phrases.Count is 0 or > 3)
            yield return Count.At(locale, $"{phrases.Count} phrases");
        if (phrases.Count is 1 or 2)
            yield return Three.At(locale, phrases.Count == 1 ? "one phrase" : "two phrases");
        foreach (var twice in phrases.GroupBy(SampleRules.Heard).Where(group => group.Count() > 1))
            yield return Twice.At(locale, $"\"{twice.Key}\"");
    }

    private static IEnumerable<Fault> Said(InteractionModel model, IReadOnlyList<string> phrases)
    {
        if (phrases.Count == 0)
            yield break;
        var listener = new ExampleListener(model);
        var first = InvocationParser.WithoutWakeWord(phrases[0]);
        if (first == phrases[0].Trim() || listener.Interpreter.FindInvocation(first) is null)
            yield return Opening.At(model.Locale, $"\"{phrases[0]}\"");
        foreach (var phrase in phrases)
        {
            if (Request(listener, phrase) is not { } words)
                continue;
            var owners = listener.Owners(words);
            if (owners.Count == 0)
                yield return Sample.At(model.Locale, $"\"{phrase}\": no intent has \"{words}\"");
            else if (listener.Understand(words) is var heard && !owners.Contains(heard))
                yield return Understood.At(model.Locale,
                    $"\"{phrase}\" is a sample of {string.Join(" and ", owners)} and is understood as {heard}");
        }
    }
}
