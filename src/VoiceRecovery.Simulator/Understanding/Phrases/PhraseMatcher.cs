namespace VoiceRecovery.Simulator;

/// <summary>
/// Finds the best explanation of an utterance by one intent's samples: a path through the words that follows samples,
/// may skip or add small words, and may go on in another sample at a price. So phrases of several samples combine,
/// as they do in Alexa's statistical models, and slots are found by the words around them.
/// </summary>
/// <remarks>Not thread-safe: one instance, one utterance at a time.</remarks>
internal sealed class PhraseMatcher
{
    private const float Impossible = float.NegativeInfinity;

    private Cell[] _cells = [];
    private IntentGrammar _grammar = null!;
    private Utterance _utterance = null!;
    private SpanTable _spans = null!;
    private int _width;

    private enum Move : byte
    {
        Start,
        Word,
        Slot,
        FreeSlot,
        Skip,
        Add,
        Jump,
    }

    /// <returns>Null where the intent explains nothing.</returns>
    public PhraseMatch? Match(IntentGrammar grammar, Utterance utterance, SpanTable spans)
    {
        if (grammar.Steps.Count == 0 || utterance.Length == 0)
            return null;
        (_grammar, _utterance, _spans, _width) = (grammar, utterance, spans, grammar.Steps.Count);
        Prepare();
        for (var word = 0; word <= utterance.Length; word++)
        {
            SkipSteps(word);
            if (word > 0)
                JumpFromBest(word);
            if (word < utterance.Length)
                Consume(word);
        }

        return Trace(BestEnd());
    }

    private void Prepare()
    {
        var size = (_utterance.Length + 1) * _width;
        if (_cells.Length < size)
            _cells = new Cell[size * 2];
        _cells.AsSpan(0, size).Fill(new Cell { Score = Impossible });
        for (var step = 0; step < _width; step++)
        {
            var isFirst = _grammar.Templates[_grammar.Steps[step].Template].FirstStep == step;
            if (isFirst || _grammar.Steps[step].Kind != StepKind.End)
                _cells[step] = new Cell { Score = isFirst ? 0 : -Scoring.PartOfSample, From = -1, Move = Move.Start, IsAnchored = isFirst };
        }
    }

    private void SkipSteps(int word)
    {
        for (var step = 0; step < _width - 1; step++)
        {
            ref var cell = ref At(word, step);
            var skipped = _grammar.Steps[step];
            if (cell.Score == Impossible || skipped.Kind == StepKind.End)
                continue;
            var price = skipped.Kind == StepKind.Slot ? Scoring.MissingSlot : Scoring.MissingWord * skipped.Weight;
            Reach(word, step + 1, word, step, cell.Score - price, cell.Slots, Move.Skip, anchored: false);
        }
    }

    private void JumpFromBest(int word)
    {
        var best = 0;
        for (var step = 1; step < _width; step++)
        {
            if (At(word, step).Score > At(word, best).Score)
                best = step;
        }

        var source = At(word, best);
        if (source.Score == Impossible)
            return;
        for (var step = 0; step < _width; step++)
        {
            if (_grammar.Steps[step].Kind != StepKind.End)
                Reach(word, step, word, best, source.Score - Scoring.NextPhrase, source.Slots, Move.Jump, anchored: false);
        }
    }

    private void Consume(int word)
    {
        var heard = _utterance.Words[word];
        var price = heard.IsFiller ? 0 : Scoring.UnexplainedWord * heard.Weight;
        for (var step = 0; step < _width; step++)
        {
            var cell = At(word, step);
            if (cell.Score == Impossible)
                continue;
            Reach(word + 1, step, word, step, cell.Score - price, cell.Slots, Move.Add, cell.IsAnchored && heard.IsFiller);
            switch (_grammar.Steps[step].Kind)
            {
                case StepKind.Word when heard.QualityAs(_grammar.Steps[step].Index) is > 0 and { } quality:
                    Reach(word + 1, step + 1, word, step, cell.Score + heard.Weight * quality, cell.Slots, Move.Word, anchored: true);
                    break;
                case StepKind.Slot:
                    ConsumeSlot(word, step, cell);
                    break;
                default:
                    break;
            }
        }
    }

    private void ConsumeSlot(int word, int step, Cell cell)
    {
        var index = _grammar.Steps[step].Index;
        var taken = 1ul << index;
        if ((cell.Slots & taken) != 0)
            return;
        var slot = _grammar.Slots[index];
        var bonus = index == _grammar.Elicited ? Scoring.AskedFor * _utterance.TotalWeight : 0;
        foreach (var span in _spans.StartingAt(slot.Recognizer, word))
        {
            var company = cell.IsAnchored || IsFollowed(step, span.End) ? 1 : span.IsWeak ? Scoring.IsolatedWeak : Scoring.Isolated;
            var gain = _utterance.WeightOf(word, span.Length) * Scoring.ListedWord * span.Quality * company;
            Reach(span.End, step + 1, word, step, cell.Score + gain + bonus, cell.Slots | taken, Move.Slot, anchored: true);
        }

        if (cell.IsAnchored && MayTakeFreeWords(step, slot))
            ConsumeFreeWords(word, step, cell, bonus);
    }

    private void ConsumeFreeWords(int word, int step, Cell cell, float bonus)
    {
        var index = _grammar.Steps[step].Index;
        var type = _grammar.Slots[index].Type;
        if (_utterance.Words[word].IsFiller && type is not PhraseRecognizer)
            return;
        var longest = Math.Min(type.LongestFreeRun, _utterance.Length - word);
        var price = type is PhraseRecognizer ? 0 : Scoring.TakeFreeWords;
        for (var length = 1; length <= longest; length++)
        {
            if (!IsClosed(step, word + length))
                continue;
            var gain = _utterance.WeightOf(word, length) * type.FreeWordWorth - price;
            Reach(word + length, step + 1, word, step, cell.Score + gain + bonus, cell.Slots | (1ul << index), Move.FreeSlot, anchored: true);
        }
    }

    private bool MayTakeFreeWords(int step, GrammarSlot slot) =>
        slot.Type.FreeWordWorth > 0
        && (_grammar.Templates[_grammar.Steps[step].Template].CarrierWeight > 0 || _grammar.Steps[step].Index == _grammar.Elicited);

    // Free words end where the sample goes on, or with the utterance where the sample ends.
    private bool IsClosed(int slotStep, int end) =>
        _grammar.Steps[slotStep + 1].Kind == StepKind.End
            ? _utterance.Words.Skip(end).All(word => word.IsFiller)
            : IsFollowed(slotStep, end);

    private bool IsFollowed(int slotStep, int end)
    {
        var next = _grammar.Steps[slotStep + 1];
        return next.Kind == StepKind.Word && end < _utterance.Length && _utterance.Words[end].QualityAs(next.Index) > 0;
    }

    private int BestEnd()
    {
        var best = -1;
        var bestScore = Impossible;
        for (var step = 0; step < _width; step++)
        {
            var score = At(_utterance.Length, step).Score - (_grammar.Steps[step].Kind == StepKind.End ? 0 : Scoring.PartOfSample);
            if (score > bestScore)
                (best, bestScore) = (step, score);
        }

        return best;
    }

    private PhraseMatch? Trace(int end)
    {
        if (end < 0)
            return null;
        var score = At(_utterance.Length, end).Score - (_grammar.Steps[end].Kind == StepKind.End ? 0 : Scoring.PartOfSample);
        var fills = new List<SlotFill>();
        var fragments = new List<Fragment>();
        var to = (_utterance.Length * _width) + end;
        while (to >= 0 && _cells[to].From >= 0)
        {
            var from = _cells[to].From;
            Record(to, from, fills, fragments);
            to = from;
        }

        fills.Reverse();
        fragments.Reverse();
        return fragments.Count == 0 ? null : new PhraseMatch(_grammar.Intent, score / _utterance.TotalWeight, fills, fragments);
    }

    private void Record(int to, int from, List<SlotFill> fills, List<Fragment> fragments)
    {
        var move = _cells[to].Move;
        if (move is not (Move.Word or Move.Slot or Move.FreeSlot))
            return;
        var (word, step) = (from / _width, from % _width);
        var length = (to / _width) - word;
        var sample = _grammar.Templates[_grammar.Steps[step].Template].Sample;
        var weight = _utterance.WeightOf(word, length);
        if (fragments.Count > 0 && fragments[^1].Sample == sample)
            fragments[^1] = fragments[^1] with { Weight = fragments[^1].Weight + weight };
        else
            fragments.Add(new Fragment(sample, weight));
        if (move is Move.Word)
            return;
        var slot = _grammar.Slots[_grammar.Steps[step].Index];
        var readings = move is Move.Slot
            ? _spans.Find(slot.Recognizer, word, length)!.Readings
            : [slot.Type.ReadFree(_utterance.Spoken(word, length))];
        fills.Add(new SlotFill(slot.Name, readings));
    }

    private void Reach(int word, int step, int fromWord, int fromStep, float score, ulong slots, Move move, bool anchored)
    {
        ref var cell = ref At(word, step);
        if (score <= cell.Score)
            return;
        cell = new Cell { Score = score, Slots = slots, From = (fromWord * _width) + fromStep, Move = move, IsAnchored = anchored };
    }

    private ref Cell At(int word, int step) => ref _cells[(word * _width) + step];

    private struct Cell
    {
        public float Score;
        public ulong Slots;
        public int From;
        public Move Move;

        // The words before follow the sample without a gap, so the sample vouches for what comes next.
        public bool IsAnchored;
    }
}
