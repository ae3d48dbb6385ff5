using System.Runtime.InteropServices;

namespace VoiceRecovery.Simulator;

internal enum Move : byte
{
    Start,
    Word,
    Slot,
    FreeSlot,
    Skip,
    Add,
    Jump,
}

/// <summary>The best way to a place: so many words said, so far in a sample.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Cell
{
    public float Score;

    /// <summary>One bit for each slot filled on the way.</summary>
    public ulong Slots;

    /// <summary>The place before, or -1.</summary>
    public int From;

    public int Generation;

    /// <summary>How strongly the words just before vouch for what the sample has next; 0 after a gap.</summary>
    public float Vouched;

    public Move Move;
}

/// <summary>Places and the best ways to them. Kept between searches; a generation number spares the clearing.</summary>
internal sealed class Lattice
{
    private readonly List<List<int>> _live = [];
    private Cell[] _cells = [];
    private int _generation;
    private int _width;

    public void Clear(int words, int steps)
    {
        _width = steps;
        _generation++;
        if (_cells.Length < (words + 1) * steps)
            _cells = new Cell[(words + 1) * steps * 2];
        while (_live.Count <= words)
            _live.Add([]);
        foreach (var column in _live)
            column.Clear();
    }

    /// <summary>The steps reached after so many words.</summary>
    public List<int> Live(int word) => _live[word];

    public int Place(int word, int step) => (word * _width) + step;

    public (int Word, int Step) WordAndStep(int place) => (place / _width, place % _width);

    public ref readonly Cell this[int place] => ref _cells[place];

    /// <returns>Whether this way is better than those known.</returns>
    public bool Reach(int word, int step, float score, in Cell from, int fromPlace, Move move, float vouched, ulong slots)
    {
        ref var cell = ref _cells[Place(word, step)];
        var isNew = cell.Generation != _generation;
        if (!isNew && score <= cell.Score)
            return false;
        if (isNew)
            _live[word].Add(step);
        cell = new Cell
        {
            Score = score,
            Slots = from.Slots | slots,
            From = fromPlace,
            Generation = _generation,
            Vouched = vouched,
            Move = move
        };
        return true;
    }
}
