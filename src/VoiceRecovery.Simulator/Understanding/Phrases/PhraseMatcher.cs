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

    // A way that is worse than the best by a jump and this much cannot win any more: a jump leads to the same place.
    // Only the slots filled on the way, and words that vouch for free ones, can make up for it.
    private const float Slack = 0.1f;
    private const float SlackWithVouch = 0.8f;

    private readonly Lattice _lattice = new();
    private IntentGrammar _grammar = null!;
    private Utterance _utterance = null!;
    private SpanTable _spans = null!;

    /// <returns>Null where the intent explains nothing.</returns>
    public PhraseMatch? Match(IntentGrammar grammar, Utterance utterance, SpanTable spans)
    {
        if (grammar.Steps.Length == 0 || utterance.Length == 0)
            return null;
        (_grammar, _utterance, _spans) = (grammar, utterance, spans);
        _lattice.Clear(utterance.Length, grammar.Steps.Length);
        foreach (var template in grammar.Templates)
            _lattice.Reach(0, template.FirstStep, 0, default, -1, Move.Start, Scoring.VouchedAtStart, 0);
        for (var word = 0; word < utterance.Length; word++)
        {
            var best = BestAt(word);
            SkipSteps(word, best);
            ConsumeFromLive(word, best);
            ConsumeFromAnywhere(word, best);
        }

        SkipSteps(utterance.Length, BestAt(utterance.Length));
        return PhraseTrace.Follow(_lattice, grammar, utterance, spans, BestEnd());
    }

    private int BestAt(int word)
    {
        var (best, bestScore) = (-1, Impossible);
        foreach (var step in _lattice.Live(word))
        {
            var place = _lattice.Place(word, step);
            if (_lattice[place].Score > bestScore)
                (best, bestScore) = (place, _lattice[place].Score);
        }

        return best;
    }

    private bool IsHopeless(in Cell cell, int best) => cell.Score < _lattice[best].Score - Scoring.NextPhrase - (cell.Vouched > 0 ? SlackWithVouch : Slack);

    private void SkipSteps(int word, int best)
    {
        var live = _lattice.Live(word);
        live.Sort();
        var reachedBefore = live.Count;
        for (var i = 0; i < reachedBefore; i++)
        {
            for (var step = live[i]; _grammar.Steps[step].Kind != StepKind.End; step++)
            {
                var place = _lattice.Place(word, step);
                var cell = _lattice[place];
                var skipped = _grammar.Steps[step];
                var price = skipped.Kind == StepKind.Slot ? Scoring.MissingSlot : Scoring.MissingWord * skipped.Weight;
                if (IsHopeless(cell, best) || !_lattice.Reach(word, step + 1, cell.Score - price, cell, place, Move.Skip, 0, 0))
                    break;
            }
        }
    }

    private void ConsumeFromLive(int word, int best)
    {
        var heard = _utterance.Words[word];
        var price = heard.IsFiller ? -Scoring.UnexplainedFiller * heard.Weight : Scoring.UnexplainedWord * heard.Weight;
        var live = _lattice.Live(word);
        for (var i = 0; i < live.Count; i++)
        {
            var place = _lattice.Place(word, live[i]);
            var cell = _lattice[place];
            if (IsHopeless(cell, best))
                continue;
            _lattice.Reach(word + 1, live[i], cell.Score - price, cell, place, Move.Add, heard.IsFiller ? cell.Vouched : 0, 0);
            Consume(word, live[i], cell, place);
        }
    }

    // Going on in the middle of any sample that has this word, or a slot for it, next.
    private void ConsumeFromAnywhere(int word, int best)
    {
        var price = word == 0 ? Scoring.PartOfSample : Scoring.NextPhrase;
        var from = _lattice[best] with { Score = _lattice[best].Score - price, Vouched = 0 };
        foreach (var candidate in _utterance.Words[word].Candidates)
        {
            foreach (var step in _grammar.StepsOfWord(candidate.Word))
                Jump(word, step, from, best);
        }

        for (var slot = 0; slot < _grammar.Slots.Length; slot++)
        {
            if (_spans.StartingAt(_grammar.Slots[slot].Recognizer, word).Count == 0)
                continue;
            foreach (var step in _grammar.StepsOfSlot(slot))
                Jump(word, step, from, best);
        }
    }

    private void Jump(int word, int step, in Cell from, int best)
    {
        if (_lattice.Reach(word, step, from.Score, from, best, Move.Jump, 0, 0))
            Consume(word, step, _lattice[_lattice.Place(word, step)], _lattice.Place(word, step));
    }

    private void Consume(int word, int step, Cell cell, int place)
    {
        var heard = _utterance.Words[word];
        switch (_grammar.Steps[step].Kind)
        {
            case StepKind.Word when heard.QualityAs(_grammar.Steps[step].Index) is > 0 and { } quality:
                var score = cell.Score + (heard.Weight * quality);
                _lattice.Reach(word + 1, step + 1, score, cell, place, Move.Word, cell.Vouched + heard.Weight, 0);
                break;
            case StepKind.Slot when (cell.Slots & (1ul << _grammar.Steps[step].Index)) == 0:
                ConsumeListed(word, step, cell, place);
                ConsumeFree(word, step, cell, place);
                break;
            default:
                break;
        }
    }

    private void ConsumeListed(int word, int step, Cell cell, int place)
    {
        var index = _grammar.Steps[step].Index;
        foreach (var span in _spans.StartingAt(_grammar.Slots[index].Recognizer, word))
        {
            var hasCompany = FollowingWord(step, span.End) > 0 || cell.Vouched > (span.IsWeak ? Scoring.VouchedAtStart : 0);
            if (span.IsWeak && !hasCompany && index != _grammar.Elicited && !IsWholeUtterance(span, cell))
                continue;
            var gain = (_utterance.WeightOf(word, span.Length) * Scoring.ListedWord * span.Quality * (hasCompany ? 1 : Scoring.Isolated)) + Bonus(index);
            _lattice.Reach(span.End, step + 1, cell.Score + gain, cell, place, Move.Slot, Math.Max(cell.Vouched, 0.1f), 1ul << index);
        }
    }

    private bool IsWholeUtterance(SlotSpan span, in Cell cell) => cell.Vouched > 0 && _utterance.HasOnlyFillersFrom(span.End);

    private void ConsumeFree(int word, int step, Cell cell, int place)
    {
        var index = _grammar.Steps[step].Index;
        var type = _grammar.Slots[index].Type;
        if (type.FreeWordWorth <= 0 || cell.Vouched <= 0 || (_utterance.Words[word].IsFiller && type is not PhraseRecognizer))
            return;
        var longest = Math.Min(type.LongestFreeRun, _utterance.Length - word);
        for (var length = 1; length <= longest; length++)
        {
            if (!MayEnd(step, word + length, cell.Vouched) || !type.MayTake(_utterance, _spans, _grammar.Slots[index].Recognizer, word, length))
                continue;
            var gain = type.WorthOfFreeWords(_utterance, word, length) - (index == _grammar.Elicited ? 0 : type.PriceOfFreeWords);
            _lattice.Reach(word + length, step + 1, cell.Score + gain, cell, place, Move.FreeSlot, cell.Vouched, 1ul << index);
        }
    }

    // Free words end where the sample goes on, or with the utterance where the sample ends; and something must make clear
    // that they belong to this slot: enough words around them, or the skill's question.
    private bool MayEnd(int slotStep, int end, float vouched)
    {
        var index = _grammar.Steps[slotStep].Index;
        var following = FollowingWord(slotStep, end);
        var isLast = _grammar.Steps[slotStep + 1].Kind == StepKind.End;
        if (isLast ? !_utterance.HasOnlyFillersFrom(end) : following <= 0)
            return false;
        return index == _grammar.Elicited || vouched > _grammar.Slots[index].Type.VouchNeeded || following >= 0.9f;
    }

    private float FollowingWord(int slotStep, int end)
    {
        var next = _grammar.Steps[slotStep + 1];
        return next.Kind == StepKind.Word && end < _utterance.Length && _utterance.Words[end].QualityAs(next.Index) > 0 ? next.Weight : 0;
    }

    private float Bonus(int slot) => slot == _grammar.Elicited ? Scoring.AskedFor * _utterance.TotalWeight : 0;

    private (int Place, float Score) BestEnd()
    {
        var (best, bestScore) = (-1, Impossible);
        foreach (var step in _lattice.Live(_utterance.Length))
        {
            var place = _lattice.Place(_utterance.Length, step);
            var score = _lattice[place].Score - (_grammar.Steps[step].Kind == StepKind.End ? 0 : Scoring.PartOfSample);
            if (score > bestScore)
                (best, bestScore) = (place, score);
        }

        return (best, bestScore);
    }
}
