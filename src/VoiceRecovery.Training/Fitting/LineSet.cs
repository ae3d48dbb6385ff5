using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Features;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Fitting;

/// <summary>Lines to learn from, as vectors: each whole, and in windows.</summary>
internal sealed class LineSet
{
    /// <summary>Windows of training begin at every third word; those of listening at every word.</summary>
    private const int Step = 3;

    private readonly Instance[] _whole;
    private readonly Instance[][] _windows;

    /// <param name="lines">The lines.</param>
    public LineSet(IReadOnlyList<Line> lines)
    {
        Lines = lines;
        ReadLine[] read = [.. lines.Select(line => ReadLine.Of(line.Text))];
        Space = FeatureSpace.Of(read);
        _whole = [.. read.Select((line, number) => Space.Vector(number, line, 0, line.Length))];
        _windows = [.. read.Select((line, number) => WindowsOf(number, line).ToArray())];
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Their features.</summary>
    public FeatureSpace Space { get; }

    /// <summary>A line as one vector.</summary>
    public Instance Whole(int line) => _whole[line];

    /// <summary>The windows of a line.</summary>
    public IReadOnlyList<Instance> Windows(int line) => _windows[line];

    private IEnumerable<Instance> WindowsOf(int number, ReadLine line)
    {
        const int words = PhraseWindows.Words;
        var last = Math.Max(0, line.Length - words);
        for (var start = 0; start < last; start += Step)
        {
            yield return Space.Vector(number, line, start, start + words);
        }

        yield return last == 0 ? _whole[number] : Space.Vector(number, line, last, line.Length);
    }
}
