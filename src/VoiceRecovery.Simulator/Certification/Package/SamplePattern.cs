namespace VoiceRecovery.Simulator;

/// <summary>A sample as a pattern of words: each slot stands for what its type lists, or for any words where nothing is listed.</summary>
internal sealed record SamplePattern(string Intent, string Sample, IReadOnlyList<SamplePart> Parts)
{
    /// <summary>Whether every slot has a list.</summary>
    public bool IsListed => Parts.All(part => part.Word is not null || part.Values is not null);

    /// <summary>What each type lists.</summary>
    public static Dictionary<string, HashSet<string>> Values(InteractionModel model) => model.SlotTypes.ToDictionary(
        type => type.Key, type =>
            type.Value.Values.SelectMany(value => value.Synonyms.Prepend(value.Name)).Select(SampleRules.Heard)
            .ToHashSet(StringComparer.Ordinal));

    public static SamplePattern Of(IntentDefinition intent, string sample, IReadOnlyDictionary<string, HashSet<string>> values) =>
        new(intent.Name, sample,
    [
        .. sample.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.StartsWith('{')
            ? new SamplePart(null, values.GetValueOrDefault(intent.FindSlot(word.Trim('{', '}'))?.Type ?? ""))
            : new SamplePart(word.ToLowerInvariant(), null)),
    ]);

    public bool Matches(string words)
    {
        if (Parts[0].Word is { } first && !words.StartsWith(first, StringComparison.Ordinal))
            return false;
        if (Parts[^1].Word is { } last && !words.EndsWith(last, StringComparison.Ordinal))
            return false;
        return From(0, words.Split(' '), 0);
    }

    private bool From(int part, string[] words, int at)
    {
        if (part == Parts.Count)
            return at == words.Length;
        if (Parts[part].Word is { } word)
            return at < words.Length && words[at] == word && From(part + 1, words, at + 1);
        for (var end = at + 1; end <= words.Length - (Parts.Count - part - 1); end++)
        {
            if (Parts[part].Values?.Contains(string.Join(' ', words[at..end])) != false && From(part + 1, words, end))
                return true;
        }

        return false;
    }
}

/// <summary>A word, or what may stand for a slot; neither where anything may.</summary>
internal sealed record SamplePart(string? Word, HashSet<string>? Values);
