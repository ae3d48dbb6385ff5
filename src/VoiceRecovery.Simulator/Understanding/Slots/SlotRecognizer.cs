namespace VoiceRecovery.Simulator;

/// <summary>The family of slot types by how they recognise words.</summary>
internal abstract record SlotRecognizer(string Type)
{
    /// <summary>What words beyond the recognised ones are worth, per word, where the sample's own words make the slot clear. 0: never
    /// taken.</summary>
    public abstract float FreeWordWorth { get; }

    public virtual float PriceOfFreeWords => Scoring.TakeFreeWords;

    /// <summary>How much the words around must vouch for free ones.</summary>
    public virtual float VouchNeeded => Scoring.VouchedForFreeWords;

    /// <summary>The longest run of words that is taken without being recognised.</summary>
    public abstract int LongestFreeRun { get; }

    /// <summary>Whether these words could be a value at all, recognised or not.</summary>
    public virtual bool MayTake(Utterance utterance, SpanTable spans, int recognizer, int start, int length) =>
        utterance.HasContent(start, length);

    /// <summary>A long run of unrecognised words is rarely one value, so its later words are worth half.</summary>
    public virtual float WorthOfFreeWords(Utterance utterance, int start, int length)
    {
        var sure = Math.Min(length, 3);
        return FreeWordWorth * (utterance.WeightOf(start, sure) + (utterance.WeightOf(start + sure, length - sure) / 2));
    }

    /// <summary>All recognised runs of words, in any order.</summary>
    public abstract IEnumerable<SlotSpan> Find(Utterance utterance, DateOnly today);

    /// <summary>What the slot holds when unrecognised words stand in its place.</summary>
    public virtual SlotReading ReadFree(string words) => new(words);

    public static SlotRecognizer For(string type, SlotType? listed, Lexicon lexicon) => type switch
    {
        "AMAZON.SearchQuery" => new PhraseRecognizer(type),
        "AMAZON.NUMBER" or "AMAZON.FOUR_DIGIT_NUMBER" => new NumberRecognizer(type),
        "AMAZON.Ordinal" => new GrammarRecognizer(type, OrdinalGrammar.Read),
        "AMAZON.DATE" => new GrammarRecognizer(type, DateGrammar.Read),
        "AMAZON.TIME" => new GrammarRecognizer(type, TimeGrammar.Read),
        "AMAZON.DURATION" => new GrammarRecognizer(type, DurationGrammar.Read),
        _ => new ListRecognizer(type, listed ?? new SlotType(type, []), lexicon),
    };
}

/// <summary>AMAZON.SearchQuery: any words, so a sample must carry it.</summary>
internal sealed record PhraseRecognizer(string Type) : SlotRecognizer(Type)
{
    public override float FreeWordWorth => 0.4f;

    public override float PriceOfFreeWords => 0;

    public override float VouchNeeded => Scoring.VouchedAtStart;

    public override int LongestFreeRun => int.MaxValue;

    public override bool MayTake(Utterance utterance, SpanTable spans, int recognizer, int start, int length) => true;

    public override float WorthOfFreeWords(Utterance utterance, int start, int length) => FreeWordWorth * utterance.WeightOf(start, length);

    public override IEnumerable<SlotSpan> Find(Utterance utterance, DateOnly today) => [];
}

/// <summary>Reads the longest phrase of a built-in grammar that starts at a word; 0 words if there is none.</summary>
internal delegate int ReadPhrase(IReadOnlyList<string> words, int start, DateOnly today, out string value);

/// <summary>Dates, times, durations and ordinals: a closed grammar, nothing else fits.</summary>
internal sealed record GrammarRecognizer(string Type, ReadPhrase Read) : SlotRecognizer(Type)
{
    public override float FreeWordWorth => 0;

    public override int LongestFreeRun => 0;

    public override IEnumerable<SlotSpan> Find(Utterance utterance, DateOnly today)
    {
        for (var start = 0; start < utterance.Length; start++)
        {
            var length = Read(utterance.Meant, start, today, out var value);
            if (length > 0)
                yield return new SlotSpan(start, length, [new SlotReading(value)], 1, IsWeak: false);
        }
    }
}

/// <summary>AMAZON.NUMBER: whole numbers in words or digits; anything else that stands in its place becomes "?".</summary>
internal sealed record NumberRecognizer(string Type) : SlotRecognizer(Type)
{
    private const string NotANumber = "?";

    public override float FreeWordWorth => 0.45f;

    public override int LongestFreeRun => 4;

    public override float VouchNeeded => Scoring.VouchedForNoNumber;

    public override IEnumerable<SlotSpan> Find(Utterance utterance, DateOnly today)
    {
        for (var start = 0; start < utterance.Length; start++)
        {
            var length = NumberWords.Read(utterance.Meant, start, out var value);
            if (length == 0)
                continue;
            yield return new SlotSpan(start, length, [new SlotReading(value.ToString())], 1, IsWeak: true);
            if (ReadFraction(utterance.Meant, start + length) is > 0 and { } fraction)
                yield return new SlotSpan(start, length + fraction, [new SlotReading(NotANumber)], 1, IsWeak: true);
        }
    }

    public override SlotReading ReadFree(string words) => new(NotANumber);

    // A number among the words is the number.
    public override bool MayTake(Utterance utterance, SpanTable spans, int recognizer, int start, int length)
    {
        for (var word = start; word < start + length; word++)
        {
            if (spans.Covers(recognizer, word))
                return false;
        }

        return true;
    }

    // "six point five", "six and a half": not a whole number, so the slot says that it could not read one.
    private static int ReadFraction(IReadOnlyList<string> words, int start)
    {
        if (start + 1 < words.Count && words[start] is "point" && NumberWords.Cardinal(words[start + 1]) is not null)
            return 2;
        return start + 2 < words.Count && words[start] is "and" && words[start + 1] is "a" && words[start + 2] is "half" or "quarter" ? 3
            : 0;
    }
}
