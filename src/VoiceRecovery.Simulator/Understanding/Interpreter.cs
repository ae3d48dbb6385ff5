namespace VoiceRecovery.Simulator;

/// <summary>
/// Turns words into an intent and slots as Alexa does: from the interaction model and what the open turn waits for, and nothing else.
/// </summary>
public sealed class Interpreter
{
    private readonly InteractionModel _model;
    private readonly LanguageModel _language;
    private readonly PhraseMatcher _matcher = new();
    private readonly Lock _oneAtATime = new();

    public Interpreter(InteractionModel model)
    {
        _model = model;
        _language = new LanguageModel(model);
    }

    /// <summary>Whether words open this skill: "open pizza planner", "ask pizza planner for a large one".</summary>
    public Invocation? FindInvocation(string text) => _language.Invocation.Parse(_language.Hear(text));

    /// <param name="today">The device's day, for "yesterday" and "last sunday".</param>
    public Interpretation Understand(string text, Expectation expecting, DateOnly today)
    {
        lock (_oneAtATime)
        {
            var utterance = _language.Hear(text);
            var spans = new SpanTable(_language.Recognizers, utterance, today);
            var ranked = Rank(utterance, spans, expecting);
            return UnderstandListedAnswer(utterance, spans, expecting, ranked)
                ?? UnderstandYesOrNo(utterance, spans, expecting, ranked)
                ?? UnderstandFreeAnswer(utterance, expecting, ranked)
                ?? UnderstandWords(utterance, expecting, ranked);
        }
    }

    // What was asked for by a list, and answered from that list; a slot that lists yes and no takes them before anyone else.
    private Interpretation? UnderstandListedAnswer(Utterance utterance, SpanTable spans, Expectation expecting,
        IReadOnlyList<PhraseMatch> ranked)
    {
        if (expecting is not Expectation.SlotAnswer asked || ListedAnswer(utterance, spans, asked) is not { } answer)
            return null;
        var why = Reasons.Explain($"{asked.Slot} was asked for, and its type lists this answer.", answer, BestOther(ranked, asked.Intent),
            utterance);
        return new Interpretation.Intent(asked.Intent, Fills(answer), why);
    }

    // A plain yes or no goes to a pending confirmation, else to the intents.
    private Interpretation? UnderstandYesOrNo(Utterance utterance, SpanTable spans, Expectation expecting,
        IReadOnlyList<PhraseMatch> ranked)
    {
        var plain = _language.YesNo.Select(grammar => _matcher.Match(grammar, utterance, spans)).OfType<PhraseMatch>()
            .Where(match => match.Score >= Scoring.PlainAnswer).MaxBy(match => match.Score);
        if (plain is null)
            return null;
        var other = BestOther(ranked, plain.Intent);
        switch (expecting)
        {
            case Expectation.SlotConfirmation or Expectation.IntentConfirmation:
                var reason = expecting is Expectation.SlotConfirmation ? "Answers the question to confirm a slot."
                    : "Answers the question to confirm the intent.";
                return new Interpretation
                    .Confirmation(plain.Intent == BuiltInIntents.Yes, Reasons.Explain(reason, plain, other, utterance));
            default:
                // "Sort of yes" may be another intent's own sample.
                return _model.HasIntent(plain.Intent) && (other is null || other.Score <= plain.Score + Scoring.SameThing)
                    ? new Interpretation.Intent(plain.Intent, Fills(plain),
                        Reasons.Explain("A plain answer, and no slot that lists it was asked for.", plain, other, utterance))
                    : null;
        }
    }

    private static PhraseMatch? BestOther(IReadOnlyList<PhraseMatch> ranked, string intent) =>
        ranked.FirstOrDefault(match => match.Intent != intent);

    // The whole answer, fillers aside, is on the asked slot's list, and all of it means the same: "nope, not at all".
    private PhraseMatch? ListedAnswer(Utterance utterance, SpanTable spans, Expectation.SlotAnswer asked)
    {
        if (_model.FindIntent(asked.Intent)?.FindSlot(asked.Slot) is null)
            return null;
        var grammar = _language.Asking(asked.Intent, asked.Slot);
        var slot = grammar.Slots[grammar.Elicited];
        var answers = new List<SlotSpan>();
        for (var word = 0; word < utterance.Length;)
        {
            var answer = spans.StartingAt(slot.Recognizer, word).MaxBy(span => span.Length);
            if (answer is null && !utterance.Words[word].IsFiller)
                return null;
            if (answer is not null)
                answers.Add(answer);
            word = answer?.End ?? word + 1;
        }

        var meanings = answers.Select(answer => answer.Readings[0].Resolution is { Values: [var first, ..] } ? first : null).Distinct()
            .ToList();
        if (meanings is not [not null])
            return null;
        var value = utterance.Spoken(answers[0].Start, answers[^1].End - answers[0].Start);
        var fill = new SlotFill(slot.Name, [answers[0].Readings[0] with { Value = value }], FillKind.Recognized);
        return new PhraseMatch(asked.Intent, 1, [fill], [new Fragment($"{{{slot.Name}}}", utterance.TotalWeight)]);
    }

    // Asked for a value of a list of one's own, Alexa brings words that are not on it as they were said (ER_SUCCESS_NO_MATCH), unless
    // an intent's own words explain them. How far its statistics stretch that is not known; here all of the words are brought.
    private Interpretation.Intent? UnderstandFreeAnswer(Utterance utterance, Expectation expecting, IReadOnlyList<PhraseMatch> ranked)
    {
        if (expecting is not Expectation.SlotAnswer asked || !TakesFreeWords(asked)
            || ranked.Any(match => match.Intent == asked.Intent && IsWhole(match, utterance)))
            return null;
        var other = ranked.FirstOrDefault(match =>
            match.Intent != asked.Intent && match.Score >= (match.IsQuery ? Scoring.QueryThreshold : Scoring.OtherIntent));
        if (other is not null)
            return new Interpretation
                .Intent(other.Intent, Fills(other),
                Reasons.Explain(Reasons.Of(other, asked.Slot), other, BestOther(ranked, other.Intent), utterance));
        var words = new SlotReading(utterance.Written(0, utterance.Length),
            new Resolution(_model.FindIntent(asked.Intent)!.FindSlot(asked.Slot)!.Type, []));
        var why = Reasons.Explain($"{asked.Slot} was asked for; words that its list does not have arrive as they were said.", null,
            ranked is [var nearest, ..] ? nearest : null, utterance);
        return new Interpretation.Intent(asked.Intent, new Dictionary<string, IReadOnlyList<SlotReading>> { [asked.Slot] = [words] }, why);
    }

    private bool TakesFreeWords(Expectation.SlotAnswer asked) =>
        _model.FindIntent(asked.Intent)?.FindSlot(asked.Slot) is { } slot && _model.SlotTypes.ContainsKey(slot.Type);

    // Nothing of what was said is left over; phrases strung together around a "no" may correct each other, so they are not taken apart.
    private static bool IsWhole(PhraseMatch match, Utterance utterance) =>
        match.Covered(utterance) >= Scoring.WholeAnswer && match.Fills.All(fill => fill.IsRecognized)
            && (match.Fragments.Count == 1 || !utterance.Words.Any(word => CommonWords.TurnsMeaning(word.Said.Text)));

    // All intents that explain anything, the best first.
    private List<PhraseMatch> Rank(Utterance utterance, SpanTable spans, Expectation expecting)
    {
        var (intent, slot) = Asked(expecting);
        return [.. _language.Grammars(intent, slot)
            .Where(grammar => Ceiling.Of(grammar, utterance, spans) >= Scoring.Threshold(FallbackSensitivity.Low) / 2)
            .Select(grammar => _matcher.Match(grammar, utterance, spans) is { } match ? Unsaid.Charge(match, grammar, utterance)
                : null).OfType<PhraseMatch>()
            .Select(match => match.Intent == intent ? match with { Score = match.Score + Scoring.SameDialog } : match)
            .OrderByDescending(match => match.Score)];
    }

    private Interpretation UnderstandWords(Utterance utterance, Expectation expecting, IReadOnlyList<PhraseMatch> ranked)
    {
        var slot = Asked(expecting).Slot;
        var best = BestOf(ranked, utterance);
        var second = ranked.FirstOrDefault(match => match != best);
        var isStatement = _language.Statement is not null && FreeStatement.MayTake(utterance) && (best is null || PicksOut(best, utterance));
        if (!isStatement && best is not null && best.Score >= ThresholdFor(best, slot))
            return new Interpretation.Intent(best.Intent, Fills(best), Reasons.Explain(Reasons.Of(best, slot), best, second, utterance));
        if (_language.Statement is { } statement && FreeStatement.MayTake(utterance))
        {
            return new Interpretation.Intent(statement.Intent, statement.Fills(utterance),
                Reasons.Explain("No intent explains enough of these words, and this one takes any.", null, best, utterance));
        }

        if (_model.HasIntent(BuiltInIntents.Fallback))
        {
            return new Interpretation.Intent(
                BuiltInIntents.Fallback, Fills(null), Reasons.Explain("No intent explains enough of these words.", null, best, utterance));
        }

        return best is { Score: > 0 }
            ? new Interpretation.Intent(best.Intent, Fills(best),
                Reasons.Explain("The nearest intent; the model has no AMAZON.FallbackIntent.", best, second, utterance))
            : new Interpretation.Nothing(Reasons
                .Explain("No intent has any of these words, and the model has no AMAZON.FallbackIntent.", null, best, utterance));
    }

    // Values picked out of words that leave others unexplained are less likely than a carrier phrase that brings all of them. A guess.
    private static PhraseMatch? BestOf(IReadOnlyList<PhraseMatch> ranked, Utterance utterance)
    {
        if (ranked is not [var first, ..])
            return null;
        return PicksOut(first, utterance) ? ranked.FirstOrDefault(match => match.IsQuery && match.Score >= Scoring.QueryThreshold) ?? first : first;
    }

    private static bool PicksOut(PhraseMatch match, Utterance utterance) =>
        !match.IsQuery && match.Fills.Count > 0 && !IsWhole(match, utterance);

    private float ThresholdFor(PhraseMatch match, string? asked) =>
        match.IsQuery ? Scoring.QueryThreshold
        : match.Fills.Any(fill => fill.Slot == asked && fill.IsRecognized) ? Scoring.AnswerThreshold
        : Scoring.Threshold(_model.FallbackSensitivity);

    private static (string? Intent, string? Slot) Asked(Expectation expecting) => expecting switch
    {
        Expectation.SlotAnswer asked => (asked.Intent, asked.Slot),
        Expectation.SlotConfirmation asked => (asked.Intent, asked.Slot),
        Expectation.IntentConfirmation asked => (asked.Intent, null),
        _ => (null, null),
    };

    private static Dictionary<string, IReadOnlyList<SlotReading>> Fills(PhraseMatch? match) =>
        match?.Fills.ToDictionary(fill => fill.Slot, fill => fill.Readings) ?? [];
}
