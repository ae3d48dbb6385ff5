namespace VoiceRecovery.Simulator;

/// <summary>An utterance that names the skill.</summary>
/// <param name="Requests">What is asked of it in the same breath, with and without the connecting word; empty for "open ...".</param>
public sealed record Invocation(IReadOnlyList<string> Requests)
{
    public bool IsLaunch => Requests.Count == 0;
}

/// <summary>Finds the forms of
/// https://developer.amazon.com/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html.</summary>
internal sealed class InvocationParser
{
    private static readonly string[] WakeWords = ["alexa", "echo", "computer", "amazon", "ziggy"];

    private static readonly string[][] LaunchWords =
    [
        ["open"], ["launch"], ["start"], ["begin"], ["load"], ["run"], ["play"], ["resume"], ["use"], ["enable"], ["ask"], ["tell"],
        ["talk", "to"], ["go", "to"], ["i", "want", "to", "use"], ["i", "want"], ["open", "up"], ["search"], ["ask", "to"],
    ];

    private static readonly string[] Connectors = ["to", "if", "whether", "about", "for", "that", "and", "with", "by", "on"];

    private static readonly string[] ConnectorsBeforeName = ["using", "with", "from", "in", "on", "via"];

    private readonly List<int> _name;

    public InvocationParser(InteractionModel model, Lexicon lexicon)
    {
        _name = [.. Tokenizer.Tokenize(model.InvocationName).Select(word => lexicon.Add(word.Text))];
        // Known, so that "alexa" and "open" are never read as something else.
        foreach (var word in WakeWords.Concat(LaunchWords.SelectMany(words => words)))
            lexicon.Add(word);
    }

    public static string WithoutWakeWord(string text)
    {
        var trimmed = text.Trim();
        foreach (var wake in WakeWords)
        {
            foreach (var start in (ReadOnlySpan<string>)[wake, "hey " + wake])
            {
                if (trimmed.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                    && (trimmed.Length == start.Length || !char.IsLetterOrDigit(trimmed[start.Length])))
                    return trimmed[start.Length..].TrimStart(' ', ',', '.', '!');
            }
        }

        return trimmed;
    }

    public Invocation? Parse(Utterance utterance)
    {
        var start = 0;
        while (start < utterance.Length && (utterance.Words[start].IsFiller || WakeWords.Contains(utterance.Meant[start])))
            start++;
        foreach (var launch in LaunchWords.OrderByDescending(words => words.Length))
        {
            if (StartsWith(utterance, start, launch) && NameAt(utterance, start + launch.Length) is > 0 and { } afterName)
                return After(utterance, afterName);
        }

        if (NameAt(utterance, start) is > 0 and { } end && IsOver(utterance, end))
            return new Invocation([]);
        return Before(utterance, start);
    }

    // "ask pizza planner [to] order a large one"
    private static Invocation After(Utterance utterance, int position)
    {
        if (IsOver(utterance, position))
            return new Invocation([]);
        var whole = utterance.Written(position, utterance.Length - position);
        return position + 1 < utterance.Length && Connectors.Contains(utterance.Meant[position])
            ? new Invocation([utterance.Written(position + 1, utterance.Length - position - 1), whole])
            : new Invocation([whole]);
    }

    // "order a large one with pizza planner"
    private Invocation? Before(Utterance utterance, int start)
    {
        var name = utterance.Length - _name.Count;
        while (name > start && utterance.Words[name + _name.Count - 1].IsFiller)
            name--;
        return name > start + 1 && NameAt(utterance, name) > 0 && ConnectorsBeforeName.Contains(utterance.Meant[name - 1])
            ? new Invocation([utterance.Written(start, name - 1 - start)])
            : null;
    }

    private int NameAt(Utterance utterance, int start)
    {
        if (start + _name.Count > utterance.Length)
            return 0;
        for (var i = 0; i < _name.Count; i++)
        {
            if (utterance.Words[start + i].QualityAs(_name[i]) <= 0)
                return 0;
        }

        return start + _name.Count;
    }

    private static bool StartsWith(Utterance utterance, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (start + i >= utterance.Length || utterance.Meant[start + i] != words[i])
                return false;
        }

        return true;
    }

    private static bool IsOver(Utterance utterance, int position) => utterance.HasOnlyFillersFrom(position);
}
