namespace VoiceRecovery.Simulator;

/// <summary>What it costs to move through the samples otherwise than word by word.</summary>
internal static class MovePrices
{
    /// <summary>Leaving out a step of a sample.</summary>
    public static float OfSkipping(in Step step) => step.Kind == StepKind.Slot ? Scoring.MissingSlot : Scoring.MissingWord * step.Weight;

    /// <summary>Adding a word that no sample has here.</summary>
    public static float OfAdding(in HeardWord heard) =>
        heard.IsFiller ? -Scoring.UnexplainedFiller * heard.Weight
        : CommonWords.TurnsMeaning(heard.Said.Text) ? Scoring.UnexplainedTurn
        : Scoring.UnexplainedWord * Math.Max(heard.Weight, Scoring.LeastUnexplained);

    /// <summary>Going on in the middle of a sample, or starting there with the first word.</summary>
    public static float OfJumping(Search search, int word, int step) =>
        word > 0 ? Scoring.NextPhrase : Scoring.Part(search.Grammar.Steps[step].WeightBefore, IsShort(search, step));

    /// <summary>Leaving a denial or a condition behind: it belongs to what comes after it, and "i don't | have a fever" is not two
    /// phrases.</summary>
    public static float OfLeavingTurn(Search search, int word)
    {
        for (var before = word - 1; before >= 0; before--)
        {
            var heard = search.Utterance.Words[before];
            if (CommonWords.TurnsMeaning(heard.Said.Text))
                return Scoring.UnexplainedTurn;
            if (heard.Weight >= Lexicon.UnknownWord)
                return 0;
        }

        return 0;
    }

    /// <summary>Ending before a sample is at its end.</summary>
    public static float OfEndingAt(Search search, int step)
    {
        if (search.Grammar.Steps[step].Kind == StepKind.End)
            return 0;
        var end = step;
        while (search.Grammar.Steps[end].Kind != StepKind.End)
            end++;
        return Scoring.Part(search.Grammar.Steps[end].WeightBefore - search.Grammar.Steps[step].WeightBefore, IsShort(search, step));
    }

    private static bool IsShort(Search search, int step) => search.Grammar.Templates[search.Grammar.Steps[step].Template].IsShort;
}
