namespace VoiceRecovery.Simulator;

/// <summary>Utterances that two intents claim.</summary>
internal static class SampleConflictRules
{
    private static readonly CertificationRule Same =
        new("conflict.sample", "No utterance is a sample of two intents", Sources.Intents,
        "Leave it with one of them: Alexa picks either.");
    private static readonly CertificationRule Filled =
        new("conflict.slot", "No sample of one intent is another's with a listed slot value", Sources.Intents,
        "Take the plain sample out, or the value; or make sure that either intent gives the right answer.", IsAdvice: true);
    private static readonly CertificationRule BuiltIn =
        new("conflict.built-in", "No intent claims what people say for Amazon's intents", Sources.BuiltInIntents,
        "Leave it to the built-in intent, which the model has.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> All { get; } = [Same, Filled, BuiltIn];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        package.Understood.SelectMany(model => (Fault[])[.. Equal(model), .. Reachable(model), .. Amazons(model)]);

    private static IEnumerable<Fault> Equal(InteractionModel model)
    {
        var claims = model.Intents.SelectMany(intent => intent.Samples.Select(sample => (Shape: Shape(intent, sample), intent.Name)));
        foreach (var shared in claims.GroupBy(claim => claim.Shape)
            .Where(group => group.Select(claim => claim.Name).Distinct().Count() > 1))
            yield return Same.At(model.Locale,
                $"\"{shared.Key}\" is in {string.Join(" and ", shared.Select(claim => claim.Name).Distinct())}");
    }

    // Two slots of one type hear the same words.
    private static string Shape(IntentDefinition intent, string sample)
    {
        var shape = SampleRules.Heard(sample);
        foreach (var name in SlotRules.NamedIn(sample).Distinct(StringComparer.Ordinal))
            shape = shape.Replace($"{{{name.ToLowerInvariant()}}}", $"{{{intent.FindSlot(name)?.Type ?? name}}}", StringComparison.Ordinal);
        return shape;
    }

    private static IEnumerable<Fault> Reachable(InteractionModel model)
    {
        var values = SamplePattern.Values(model);
        var plain = model.Intents
            .SelectMany(intent => intent.Samples.Where(sample => !sample.Contains('{', StringComparison.Ordinal))
            .Select(sample => (intent.Name, Words: SampleRules.Heard(sample)))).ToList();
        foreach (var intent in model.Intents)
        {
            foreach (var pattern in intent.Samples.Where(sample => sample.Contains('{', StringComparison.Ordinal))
                .Select(sample => SamplePattern.Of(intent, sample, values)).Where(pattern => pattern.IsListed))
            {
                foreach (var other in plain.Where(other => other.Name != intent.Name && pattern.Matches(other.Words)))
                    yield return Filled.At(model.Locale,
                        $"\"{other.Words}\" is in {other.Name}, and in {intent.Name} as \"{pattern.Sample}\"");
            }
        }
    }

    private static IEnumerable<Fault> Amazons(InteractionModel model)
    {
        var standard = model.Intents
            .SelectMany(intent => BuiltInIntents.Samples(intent.Name, model.Locale).Select(words => (intent.Name, Words: words)))
            .ToLookup(sample => sample.Words, sample => sample.Name);
        foreach (var intent in model.Intents)
        {
            foreach (var sample in intent.Samples.Select(SampleRules.Heard))
            {
                if (standard[sample].FirstOrDefault(name => name != intent.Name) is { } owner)
                    yield return BuiltIn.At(model.Locale, $"\"{sample}\" is in {intent.Name}, and means {owner}");
            }
        }
    }
}
