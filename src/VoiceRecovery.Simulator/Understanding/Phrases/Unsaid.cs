namespace VoiceRecovery.Simulator;

/// <summary>
/// What a sample is about and the utterance does not say. "Can I do yoga instead of running" follows the sample "can I do pilates
/// instead of running" in all words but the one that matters.
/// </summary>
internal static class Unsaid
{
    // Set on test models, like the weights beside it.
    private const float ForEachWord = 0.82f;
    private const int MostCharged = 2;

    /// <summary>The match at a price for each telling word of its sample that was not said; an intent with slots is told by them.</summary>
    public static PhraseMatch Charge(PhraseMatch match, IntentGrammar grammar, Utterance utterance)
    {
        if (grammar.Slots.Length > 0)
            return match;
        var unsaid = 0;
        var template = Array.Find(grammar.Templates, template => template.Sample == match.Sample);
        for (var step = template?.FirstStep ?? 0; template is not null && grammar.Steps[step].Kind != StepKind.End; step++)
        {
            var word = grammar.Steps[step];
            if (word.Weight >= Lexicon.Telling && !utterance.Words.Any(heard => heard.QualityAs(word.Index) > 0))
                unsaid++;
        }

        return unsaid == 0 ? match : match with { Score = match.Score * MathF.Pow(ForEachWord, Math.Min(unsaid, MostCharged)) };
    }
}
