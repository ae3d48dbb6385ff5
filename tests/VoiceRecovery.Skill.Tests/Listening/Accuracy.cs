using System.Globalization;
using System.Text;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>How many parts were heard right, by kind.</summary>
internal sealed class Accuracy
{
    private readonly SortedDictionary<string, (int Right, int All)> _kinds = new(StringComparer.Ordinal);
    private int _looser;
    private int _unknown;
    private int _rows;
    private int _rightRows;

    public double OfAllParts => _kinds.Values.Sum(kind => kind.Right) / (double)Math.Max(1, _kinds.Values.Sum(kind => kind.All));

    /// <summary>How many parts came out looser than their label: a lower rating, no swelling where there is some, fewer signs.</summary>
    public int Looser => _looser;

    public void Add(Said said, Action<string> report)
    {
        var heard = said.Heard;
        var wrong = new List<string>();
        foreach (var kind in said.Expected.Keys.Union(heard.Keys, StringComparer.Ordinal))
        {
            var (expected, actual) = (said.Expected.GetValueOrDefault(kind), heard.GetValueOrDefault(kind));
            var isRight = string.Equals(expected, actual, StringComparison.Ordinal);
            var (right, all) = _kinds.GetValueOrDefault(kind);
            _kinds[kind] = (right + (isRight ? 1 : 0), all + 1);
            _looser += !isRight && IsLooser(kind, expected, actual) ? 1 : 0;
            _unknown += !isRight && actual is null ? 1 : 0;
            if (!isRight)
            {
                wrong.Add($"{kind}: expected {expected ?? "nothing"}, heard {actual ?? "nothing"}");
            }
        }

        _rows++;
        _rightRows += wrong.Count == 0 ? 1 : 0;
        if (wrong.Count > 0)
        {
            report($"{said.Set} [{said.Asked}] {said.Phrase} | {string.Join("; ", wrong)}");
        }
    }

    public string Table(string title)
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture,
            $"{title}: {_rightRows} of {_rows} phrases all right, {OfAllParts:P1} of parts, {_looser} looser, {_unknown} not heard");
        foreach (var (kind, (right, all)) in _kinds)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"  {kind,-12} {right,4} of {all,4}  {right / (double)all,7:P1}");
        }

        return table.ToString();
    }

    private static bool IsLooser(string kind, string? expected, string? actual) => kind switch
    {
        "soreness" => actual is not null
            && int.Parse(actual, CultureInfo.InvariantCulture) < (expected is null ? 6 : int.Parse(expected, CultureInfo.InvariantCulture)),
        "swelling" or "fatigue" or "rest" or "worse" or "answer" => actual == "no",
        "side" => actual == "both",
        "function" => actual == "normal" || (actual == "limited" && expected == "cannotwalk"),
        "screen" => actual == "clear",
        Parts.Signs => (expected ?? "").Split('+', StringSplitOptions.RemoveEmptyEntries).Except((actual ?? "").Split('+'),
            StringComparer.Ordinal).Any(),
        _ => false,
    };
}
