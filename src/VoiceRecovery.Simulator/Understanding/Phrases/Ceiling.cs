namespace VoiceRecovery.Simulator;

/// <summary>The most that an intent could score, cheaply: intents that share no words with the utterance need no search.</summary>
internal static class Ceiling
{
    public static float Of(IntentGrammar grammar, Utterance utterance, SpanTable spans)
    {
        if (grammar.Steps.Length == 0 || utterance.Length == 0)
            return 0;
        var free = 0f;
        foreach (var slot in grammar.Slots)
            free = Math.Max(free, slot.Type.FreeWordWorth);
        var gain = 0f;
        for (var word = 0; word < utterance.Length; word++)
            gain += utterance.Words[word].Weight * WorthOf(word, grammar, utterance, spans, free);
        return gain / utterance.TotalWeight + (grammar.Elicited >= 0 ? Scoring.AskedFor : 0);
    }

    private static float WorthOf(int word, IntentGrammar grammar, Utterance utterance, SpanTable spans, float free)
    {
        foreach (var candidate in utterance.Words[word].Candidates)
        {
            if (grammar.Knows(candidate.Word))
                return 1;
        }

        foreach (var slot in grammar.Slots)
        {
            if (spans.Covers(slot.Recognizer, word))
                return 1;
        }

        return free;
    }
}
