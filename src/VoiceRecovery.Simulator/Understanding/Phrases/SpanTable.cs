namespace VoiceRecovery.Simulator;

/// <summary>For one utterance: which runs of words each slot type recognises, by the position where they start.</summary>
internal sealed class SpanTable
{
    private readonly List<SlotSpan>?[][] _byRecognizer;
    private readonly bool[][] _covered;

    public SpanTable(IReadOnlyList<(SlotRecognizer Type, bool TakesSeveral)> recognizers, Utterance utterance, DateOnly today)
    {
        _byRecognizer = new List<SlotSpan>?[recognizers.Count][];
        _covered = new bool[recognizers.Count][];
        for (var i = 0; i < recognizers.Count; i++)
        {
            var spans = recognizers[i].Type.Find(utterance, today).ToList();
            if (recognizers[i].TakesSeveral)
                SpanLists.AddLists(spans, utterance);
            (_byRecognizer[i], _covered[i]) = ByStart(spans, utterance.Length);
        }
    }

    public IReadOnlyList<SlotSpan> StartingAt(int recognizer, int start) => _byRecognizer[recognizer][start] ?? (IReadOnlyList<SlotSpan>)[];

    public bool Covers(int recognizer, int word) => _covered[recognizer][word];

    public SlotSpan? Find(int recognizer, int start, int length) =>
        _byRecognizer[recognizer][start]?.Find(span => span.Length == length);

    private static (List<SlotSpan>?[] ByStart, bool[] Covered) ByStart(List<SlotSpan> spans, int length)
    {
        var byStart = new List<SlotSpan>?[length];
        var covered = new bool[length];
        foreach (var span in spans)
        {
            (byStart[span.Start] ??= []).Add(span);
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        return (byStart, covered);
    }
}

/// <summary>Slots that take several values: "cheese, ham and olives" is one span with three readings.</summary>
internal static class SpanLists
{
    private const int LongestList = 8;

    public static void AddLists(List<SlotSpan> spans, Utterance utterance)
    {
        var singles = spans.ToLookup(span => span.Start);
        var growing = spans.ToList();
        for (var size = 2; size <= LongestList && growing.Count > 0; size++)
        {
            growing = [.. growing.SelectMany(list => Longer(list, singles, utterance))];
            spans.AddRange(growing);
        }
    }

    private static IEnumerable<SlotSpan> Longer(SlotSpan list, ILookup<int, SlotSpan> singles, Utterance utterance)
    {
        var next = list.End;
        if (next < utterance.Length && utterance.Meant[next] is "and" or "or" or "plus" or "with")
            next++;
        foreach (var single in singles[next])
        {
            yield return new SlotSpan(
                list.Start, single.End - list.Start, [.. list.Readings, .. single.Readings], Math.Min(list.Quality, single.Quality),
                    IsWeak: false);
        }
    }
}
