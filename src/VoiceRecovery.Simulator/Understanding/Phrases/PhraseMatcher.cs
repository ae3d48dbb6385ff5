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
    private readonly SlotMoves _slots;
    private Search _search = null!;

    public PhraseMatcher() => _slots = new SlotMoves(_lattice);

    /// <returns>Null where the intent explains nothing.</returns>
    public PhraseMatch? Match(IntentGrammar grammar, Utterance utterance, SpanTable spans)
    {
        if (grammar.Steps.Length == 0 || utterance.Length == 0)
            return null;
        _search = new Search(grammar, utterance, spans);
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
        return PhraseTrace.Follow(_lattice, _search, BestEnd());
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

    private bool IsHopeless(in Cell cell, int best) =>
        cell.Score < _lattice[best].Score - Scoring.NextPhrase - (cell.Vouched > 0 ? SlackWithVouch : Slack);

    private void SkipSteps(int word, int best)
    {
        var live = _lattice.Live(word);
        live.Sort();
        var reachedBefore = live.Count;
        for (var i = 0; i < reachedBefore; i++)
        {
            for (var step = live[i]; _search.Grammar.Steps[step].Kind != StepKind.End; step++)
            {
                var place = _lattice.Place(word, step);
                var cell = _lattice[place];
                var price = MovePrices.OfSkipping(_search.Grammar.Steps[step]);
                if (IsHopeless(cell, best) || !_lattice.Reach(word, step + 1, cell.Score - price, cell, place, Move.Skip, 0, 0))
                    break;
            }
        }
    }

    private void ConsumeFromLive(int word, int best)
    {
        var heard = _search.Utterance.Words[word];
        var price = MovePrices.OfAdding(heard);
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
        // A carrier phrase opens the utterance: free words take all that follows it.
        if (word > 0 && _search.Grammar.IsQuery)
            return;
        var detour = MovePrices.OfLeavingTurn(_search, word);
        foreach (var candidate in _search.Utterance.Words[word].Candidates)
        {
            foreach (var step in _search.Grammar.StepsOfWord(candidate.Word))
                Jump(word, step, best, detour);
        }

        for (var slot = 0; slot < _search.Grammar.Slots.Length; slot++)
        {
            if (_search.Spans.StartingAt(_search.Grammar.Slots[slot].Recognizer, word).Count == 0)
                continue;
            foreach (var step in _search.Grammar.StepsOfSlot(slot))
                Jump(word, step, best, detour);
        }
    }

    private void Jump(int word, int step, int best, float detour)
    {
        var price = detour + MovePrices.OfJumping(_search, word, step);
        var from = _lattice[best];
        if (_lattice.Reach(word, step, from.Score - price, from, best, Move.Jump, 0, 0))
            Consume(word, step, _lattice[_lattice.Place(word, step)], _lattice.Place(word, step));
    }

    private void Consume(int word, int step, Cell cell, int place)
    {
        var heard = _search.Utterance.Words[word];
        switch (_search.Grammar.Steps[step].Kind)
        {
            case StepKind.Word when heard.QualityAs(_search.Grammar.Steps[step].Index) is > 0 and { } quality:
                var score = cell.Score + (heard.Weight * quality) + (heard.IsFiller ? Scoring.FillerInSample : 0);
                _lattice.Reach(word + 1, step + 1, score, cell, place, Move.Word, cell.Vouched + heard.Weight, 0);
                break;
            case StepKind.Slot when (cell.Slots & (1ul << _search.Grammar.Steps[step].Index)) == 0:
                _slots.Consume(_search, word, step, cell, place);
                break;
            default:
                break;
        }
    }

    private (int Place, float Score) BestEnd()
    {
        var (best, bestScore) = (-1, Impossible);
        foreach (var step in _lattice.Live(_search.Utterance.Length))
        {
            var place = _lattice.Place(_search.Utterance.Length, step);
            var score = _lattice[place].Score - MovePrices.OfEndingAt(_search, step);
            if (score > bestScore)
                (best, bestScore) = (place, score);
        }

        return (best, bestScore);
    }
}
