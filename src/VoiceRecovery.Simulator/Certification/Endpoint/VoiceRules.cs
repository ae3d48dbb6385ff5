namespace VoiceRecovery.Simulator;

/// <summary>How the replies sound. Amazon gives advice on it, and tests what it means by it with people.</summary>
internal static class VoiceRules
{
    /// <summary>Words that fit into about thirty seconds; a reply of more is hard to keep in mind.</summary>
    public const int MostWords = 75;

    /// <summary>A grade of American schools: plain English for adults is at most this.</summary>
    public const double HighestGrade = 8;

    // The formula is for whole passages: of a few words it says nothing.
    private const int FewWords = 30;

    // Said again after silence, a short question is no repetition that hurts.
    private const int ShortPrompt = 12;

    private static readonly CertificationRule Length =
        new("voice.length", $"No reply has more than {MostWords} words", Sources.Design,
        "Say the answer first and leave the rest for when it is asked for, or for the card.", IsAdvice: true);
    private static readonly CertificationRule Questions =
        new("voice.one-question", "An open turn asks one question", Sources.Design,
        "Ask one thing; people answer the last question and forget the first.", IsAdvice: true);
    private static readonly CertificationRule Grade =
        new("voice.reading-grade", $"Replies of {FewWords} words or more are at most of grade {HighestGrade} (Flesch-Kincaid)",
        Sources.ReadingGrade, "Shorter sentences, shorter words.", IsAdvice: true);
    private static readonly CertificationRule Reprompts =
        new("voice.reprompt", "A reprompt is shorter than what it follows, and not the same once more", Sources.Design,
        "Ask again in fewer words.", IsAdvice: true);
    private static readonly CertificationRule Said =
        new("voice.pronounceable", "Speech has only what can be said", Sources.Ssml,
        "Write it as it is said, or wrap it in <say-as> or <sub>: no symbols, long numbers, addresses or capitals.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> Rules { get; } = [Length, Questions, Grade, Reprompts, Said];

    public static IEnumerable<Fault> Judge(Recording recording) => recording.All
        .Where(spoken => spoken.Turn is { Speech: not null, Answered: true, Exchanges.Count: > 0 })
        .DistinctBy(spoken => (spoken.Turn.Speech, spoken.Turn.Reprompt, spoken.Turn.SessionEnded))
        .SelectMany(Judge);

    private static IEnumerable<Fault> Judge(Spoken spoken)
    {
        var speech = spoken.Turn.Speech!;
        var words = ReadingGrade.Words(speech).Count;
        if (words > MostWords)
            yield return Length.At(spoken.Where, $"{words} words, \"{Short(speech)}\"");
        if (!spoken.Turn.SessionEnded && speech.Count(letter => letter == '?') is > 1 and var questions)
            yield return Questions.At(spoken.Where, $"{questions} questions, \"{speech}\"");
        if (spoken.Locale.StartsWith("en", StringComparison.Ordinal) && words >= FewWords
            && ReadingGrade.Of(speech) is > HighestGrade and var grade)
            yield return Grade.At(spoken.Where, $"grade {grade:0.0}, \"{Short(speech)}\"");
        if (spoken.Turn.Reprompt is { } reprompt && words > ShortPrompt
            && (reprompt == speech || ReadingGrade.Words(reprompt).Count > words))
            yield return Reprompts.At(spoken.Where, reprompt == speech ? $"the same again: \"{Short(speech)}\""
                : $"longer than the speech: \"{Short(reprompt)}\"");
        foreach (var unspeakable in Pronunciation.Unspeakable(spoken.Turn.Ssml ?? speech))
            yield return Said.At(spoken.Where, $"\"{unspeakable}\" in \"{Short(speech)}\"");
    }

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "...";
}
