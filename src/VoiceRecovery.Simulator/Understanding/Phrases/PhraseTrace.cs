namespace VoiceRecovery.Simulator;

/// <summary>Reads the best path back into slots and the samples that were used.</summary>
internal static class PhraseTrace
{
    public static PhraseMatch? Follow(Lattice lattice, Search search, (int Place, float Score) end)
    {
        var (grammar, utterance, spans) = search;
        var fills = new List<SlotFill>();
        var fragments = new List<Fragment>();
        for (var to = end.Place; to >= 0 && lattice[to].From >= 0; to = lattice[to].From)
        {
            var move = lattice[to].Move;
            if (move is not (Move.Word or Move.Slot or Move.FreeSlot))
                continue;
            var (word, step) = lattice.WordAndStep(lattice[to].From);
            var length = lattice.WordAndStep(to).Word - word;
            Record(grammar.Templates[grammar.Steps[step].Template].Sample, utterance.WeightOf(word, length), fragments);
            // A place on the way may since have been reached by a better way with the same slot in it: what was said last counts.
            if (move is not Move.Word && !fills.Exists(fill => fill.Slot == grammar.Slots[grammar.Steps[step].Index].Name))
                fills.Add(Fill(grammar.Slots[grammar.Steps[step].Index], utterance, spans, word, length, move));
        }

        fills.Reverse();
        fragments.Reverse();
        return fragments.Count == 0 ? null : new PhraseMatch(grammar.Intent, end.Score / utterance.TotalWeight, fills, fragments);
    }

    private static void Record(string sample, float weight, List<Fragment> fragments)
    {
        if (fragments.Count > 0 && fragments[^1].Sample == sample)
            fragments[^1] = fragments[^1] with { Weight = fragments[^1].Weight + weight };
        else
            fragments.Add(new Fragment(sample, weight));
    }

    private static SlotFill Fill(GrammarSlot slot, Utterance utterance, SpanTable spans, int word, int length, Move move) =>
        move is Move.Slot
            ? new SlotFill(slot.Name, spans.Find(slot.Recognizer, word, length)!.Readings, FillKind.Recognized)
            : new SlotFill(slot.Name, [slot.Type.ReadFree(utterance.Written(word, length))], slot.Type is PhraseRecognizer ? FillKind.Query
                : FillKind.Free);
}
