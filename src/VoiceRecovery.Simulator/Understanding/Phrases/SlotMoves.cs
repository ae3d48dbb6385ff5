namespace VoiceRecovery.Simulator;

/// <summary>The ways into a slot: words that its type recognises, and words that only their place makes its own.</summary>
internal sealed class SlotMoves(Lattice lattice)
{
    public void Consume(Search search, int word, int step, Cell cell, int place)
    {
        ConsumeListed(search, word, step, cell, place);
        ConsumeFree(search, word, step, cell, place);
    }

    private void ConsumeListed(Search search, int word, int step, Cell cell, int place)
    {
        var index = search.Grammar.Steps[step].Index;
        foreach (var span in search.Spans.StartingAt(search.Grammar.Slots[index].Recognizer, word))
        {
            var hasCompany = FollowingWord(search, step, span.End) > 0 || cell.Vouched > (span.IsWeak ? Scoring.VouchedAtStart : 0);
            if (span.IsWeak && !hasCompany && index != search.Grammar.Elicited && !IsWholeUtterance(search, span, cell))
                continue;
            var gain = (search.Utterance
                .WeightOf(word, span.Length) * Scoring.ListedWord * span.Quality * (hasCompany ? 1 : Scoring.Isolated))
                + Bonus(search, index);
            lattice.Reach(span.End, step + 1, cell.Score + gain, cell, place, Move.Slot, Math.Max(cell.Vouched, 0.1f), 1ul << index);
        }
    }

    private static bool IsWholeUtterance(Search search, SlotSpan span, in Cell cell) =>
        cell.Vouched > 0 && search.Utterance.HasOnlyFillersFrom(span.End);

    private void ConsumeFree(Search search, int word, int step, Cell cell, int place)
    {
        var index = search.Grammar.Steps[step].Index;
        var type = search.Grammar.Slots[index].Type;
        if (type.FreeWordWorth <= 0 || cell.Vouched <= 0 || (search.Utterance.Words[word].IsFiller && type is not PhraseRecognizer))
            return;
        var longest = Math.Min(type.LongestFreeRun, search.Utterance.Length - word);
        for (var length = 1; length <= longest; length++)
        {
            if (!MayEnd(search, step, word + length, cell.Vouched)
                || !type.MayTake(search.Utterance, search.Spans, search.Grammar.Slots[index].Recognizer, word, length))
                continue;
            var gain = type.WorthOfFreeWords(search.Utterance, word, length) - (index == search.Grammar.Elicited ? 0
                : type.PriceOfFreeWords);
            lattice.Reach(word + length, step + 1, cell.Score + gain, cell, place, Move.FreeSlot, cell.Vouched, 1ul << index);
        }
    }

    // Free words end where the sample goes on, or with the utterance where the sample ends; and something must make clear
    // that they belong to this slot: enough words around them, or the skill's question.
    private static bool MayEnd(Search search, int slotStep, int end, float vouched)
    {
        var index = search.Grammar.Steps[slotStep].Index;
        var following = FollowingWord(search, slotStep, end);
        var isLast = search.Grammar.Steps[slotStep + 1].Kind == StepKind.End;
        if (isLast ? !search.Utterance.HasOnlyFillersFrom(end) : following <= 0)
            return false;
        return index == search.Grammar.Elicited || vouched > search.Grammar.Slots[index].Type.VouchNeeded
            || following >= Scoring.ContentWord;
    }

    private static float FollowingWord(Search search, int slotStep, int end)
    {
        var next = search.Grammar.Steps[slotStep + 1];
        return next.Kind == StepKind.Word && end < search.Utterance.Length && search.Utterance.Words[end].QualityAs(next.Index) > 0
            ? next.Weight : 0;
    }

    private static float Bonus(Search search, int slot) =>
        slot == search.Grammar.Elicited ? Scoring.AskedFor * search.Utterance.TotalWeight : 0;
}
