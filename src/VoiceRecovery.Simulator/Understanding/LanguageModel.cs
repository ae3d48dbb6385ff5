using System.Collections.Concurrent;

namespace VoiceRecovery.Simulator;

/// <summary>An interaction model made ready for listening: its words numbered, its samples compiled.</summary>
internal sealed class LanguageModel
{
    private readonly Dictionary<string, IntentGrammar> _grammars = [];
    private readonly ConcurrentDictionary<(string Intent, string Slot), IntentGrammar> _asked = [];
    private readonly Lexicon _lexicon;
    private readonly InteractionModel _model;

    public LanguageModel(InteractionModel model)
    {
        _model = model;
        _lexicon = new Lexicon(model.Locale);
        foreach (var intent in model.Intents)
            _lexicon.Count(intent.Samples);
        // All words must be known before the first utterance: spelling correction looks at them.
        foreach (var intent in model.Intents)
            _grammars[intent.Name] = Compile(intent);
        foreach (var intent in model.Intents.Where(intent => intent.Slots.Count > 0))
        {
            foreach (var slot in intent.Slots)
                Asking(intent.Name, slot.Name);
        }

        YesNo =
        [
            .. new[] { BuiltInIntents.Yes, BuiltInIntents.No }.Select(name =>
                GrammarCompiler.Compile(name, [], [.. model.FindIntent(name)?.Samples ?? [], .. BuiltInIntents.Samples(name, model.Locale)],
                    _lexicon)),
        ];
        Invocation = new InvocationParser(model, _lexicon);
        Statement = FreeStatement.Of(model);
    }

    /// <summary>The slot types in use, in the order that grammars number them.</summary>
    public List<(SlotRecognizer Type, bool TakesSeveral)> Recognizers { get; } = [];

    /// <summary>Plain yes and plain no, whether or not the model has the intents.</summary>
    public IReadOnlyList<IntentGrammar> YesNo { get; }

    public InvocationParser Invocation { get; }

    /// <summary>The intent that takes whole statements; null where the model has none.</summary>
    public FreeStatement? Statement { get; }

    public Utterance Hear(string text) => _lexicon.Hear(text);

    /// <summary>All intents' grammars; while a slot is asked for, its intent takes that slot's answers, too.</summary>
    public IEnumerable<IntentGrammar> Grammars(string? intent, string? slot)
    {
        foreach (var (name, grammar) in _grammars)
            yield return name == intent && slot is not null ? Asking(name, slot) : grammar;
    }

    /// <summary>The grammar of an intent while one of its slots is asked for.</summary>
    public IntentGrammar Asking(string intent, string slot) =>
        _asked.GetOrAdd((intent, slot), key => CompileAsking(_model.FindIntent(key.Intent)!, key.Slot));

    private IntentGrammar Compile(IntentDefinition intent) => GrammarCompiler.Compile(
        intent.Name,
        Slots(intent),
        [.. intent.Samples, .. BuiltInIntents.Samples(intent.Name, _model.Locale)],
        _lexicon);

    private IntentGrammar CompileAsking(IntentDefinition intent, string slot)
    {
        var asked = intent.FindSlot(slot);
        var slots = _grammars[intent.Name].Slots;
        return GrammarCompiler.Compile(
            intent.Name,
            slots,
            [$"{{{slot}}}", .. asked?.Samples ?? [], .. intent.Samples, .. intent.Slots.SelectMany(other => other.Samples)],
            _lexicon,
            Array.FindIndex(slots, candidate => candidate.Name == slot));
    }

    private GrammarSlot[] Slots(IntentDefinition intent) => [.. intent.Slots.Select(slot =>
    {
        var recognizer = RecognizerFor(slot);
        return new GrammarSlot(slot.Name, Recognizers[recognizer].Type, recognizer);
    })];

    private int RecognizerFor(SlotDefinition slot)
    {
        var known = Recognizers.FindIndex(candidate => candidate.Type.Type == slot.Type && candidate.TakesSeveral == slot.TakesSeveral);
        if (known >= 0)
            return known;
        var same = Recognizers.Find(candidate => candidate.Type.Type == slot.Type).Type;
        Recognizers.Add((same ?? SlotRecognizer.For(slot.Type, _model.SlotTypes.GetValueOrDefault(slot.Type), _lexicon),
            slot.TakesSeveral));
        return Recognizers.Count - 1;
    }
}
