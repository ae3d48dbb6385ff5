using System.Numerics;
using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>
/// The best score of each sign and state over all windows of a phrase: a sign told in a few words is not drowned by the story around it.
/// Keeps the sums of the last words only, so a phrase may be of any length.
/// </summary>
internal ref struct PhraseWindows
{
    /// <summary>The words of a window.</summary>
    public const int Words = 12;

    /// <summary>Numbers to lend: for each word of a window the sums of its three groups, one sum more, and what each adds to the
    /// length.</summary>
    public const int BufferLength = (Words * WordLength) + Row;

    /// <summary>Is added to the square of the length, about as much as one word more, so that few and strange words say little.</summary>
    public const int LeastSquare = 150_000;

    private const int Groups = 3;
    private const int Row = 40;
    private const int WordLength = Groups * (Row + 1);

    private readonly ModelFile _model;
    private readonly Span<int> _buffer;
    private readonly Span<float> _best;
    private int _read;

    /// <param name="model">The model.</param>
    /// <param name="buffer">Zeroes, <see cref="BufferLength"/>.</param>
    /// <param name="best">Takes the scores: one for each sign and state.</param>
    public PhraseWindows(ModelFile model, Span<int> buffer, Span<float> best)
    {
        _model = model;
        _buffer = buffer;
        _best = best;
        _best.Fill(float.NegativeInfinity);
        BestEnd = 0;
        Watched = 0;
    }

    /// <summary>A label whose best window is kept.</summary>
    public int Watched { get; set; }

    /// <summary>The word after the best window of the watched label.</summary>
    public int BestEnd { get; private set; }

    /// <summary>Goes on to the next word: the window before it is weighed if it is full.</summary>
    public void Next()
    {
        if (_read >= Words)
        {
            Weigh();
        }

        WordAt(_read).Clear();
        _read++;
    }

    /// <summary>Weighs the last window.</summary>
    public void End()
    {
        if (_read > 0)
        {
            Weigh();
        }
    }

    /// <summary>Adds a feature of the word that is read. Group 0: with two words before; 1: with one; 2: the word alone.</summary>
    public readonly void Add(int group, FeatureRow row)
    {
        var word = WordAt(_read - 1);
        FeatureRow.Add(row.Body, word.Slice(group * Row, Row));
        word[(Groups * Row) + group] += row.Rarity * row.Rarity;
    }

    private readonly Span<int> WordAt(int word) => _buffer.Slice(Row + (word % Words * WordLength), WordLength);

    private void Weigh()
    {
        var sums = _buffer[..Row];
        sums.Clear();
        var first = Math.Max(0, _read - Words);
        var square = 0;
        for (var word = first; word < _read; word++)
        {
            // What begins before the window is left out.
            var group = first == 0 ? 0 : Math.Max(0, first + 2 - word);
            for (; group < Groups; group++)
            {
                Sum(sums, WordAt(word).Slice(group * Row, Row));
                square += WordAt(word)[(Groups * Row) + group];
            }
        }

        Score(sums, 1 / MathF.Sqrt(square + LeastSquare));
    }

    private void Score(Span<int> sums, float inverse)
    {
        var scales = _model.Scales;
        for (var label = 0; label < MeaningLabels.Body; label++)
        {
            var score = (scales[label].Factor * sums[label] * inverse) + scales[label].Offset;
            if (score > _best[label])
            {
                _best[label] = score;
                BestEnd = label == Watched ? _read : BestEnd;
            }
        }
    }

    private static void Sum(Span<int> sums, ReadOnlySpan<int> added)
    {
        var into = MemoryMarshal.Cast<int, Vector<int>>(sums);
        var from = MemoryMarshal.Cast<int, Vector<int>>(added);
        for (var part = 0; part < into.Length; part++)
        {
            into[part] += from[part];
        }
    }
}
