using System.Globalization;

namespace VoiceRecovery.Skill.Listening;

/// <summary>
/// Reads patterns. A pattern is words separated by spaces; words that make no difference ("a", "my", "really") may stand between them.
/// <code>
/// a|b|@group   one of these words, or of a named group      word?    may be left out
/// #            any number                                    _  _5    up to two, up to five words of any kind
/// !a|b         not followed by one of these                  ^  $     the start, the end of a sentence
/// ~a|b         needed, but not named                         +a|b     follows at once
/// a &amp; b    in either order, up to four words between        a &amp;6 b  up to six
/// </code>
/// </summary>
internal sealed class PatternParser
{
    private const int UsualGap = 2;
    private const int UsualDistance = 4;

    private readonly Dictionary<string, int> _sets = new(StringComparer.Ordinal);
    private readonly List<string[]> _words = [];

    /// <summary>The words of each set, by its number.</summary>
    public IReadOnlyList<string[]> Sets => _words;

    /// <summary>The pattern, in both orders where it has an ampersand, with the set of words that it begins with.</summary>
    public IEnumerable<(Pattern Pattern, int First)> Read(Notion notion, uint value, string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return Compile(notion, value, text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        var (one, rest) = (text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries), text[(at + 1)..]);
        var digits = rest.TakeWhile(char.IsAsciiDigit).Count();
        var gap = "_" + (digits == 0 ? UsualDistance : int.Parse(rest[..digits], CultureInfo.InvariantCulture));
        var other = rest[digits..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Compile(notion, value, [.. one, gap, .. other]).Concat(Compile(notion, value, [.. other, gap, .. one]));
    }

    // A pattern whose first words may be left out begins with any of several sets.
    private IEnumerable<(Pattern, int)> Compile(Notion notion, uint value, string[] parts)
    {
        var steps = parts.Select(Step).ToArray();
        var first = Array.FindIndex(steps, step => step.Kind is StepKind.Word or StepKind.Number);
        for (var i = first; i < steps.Length; i++)
        {
            if (steps[i].Kind is StepKind.Word or StepKind.Number)
            {
                Step[] begun = [.. steps[..first].Where(step => step.Kind == StepKind.Start), steps[i] with { Optional = false }, .. steps[(i + 1)..]];
                yield return (new Pattern(notion, value, begun), steps[i].Kind == StepKind.Number ? -1 : steps[i].Set);
                if (!steps[i].Optional)
                {
                    yield break;
                }
            }
        }
    }

    private Step Step(string part) => part switch
    {
        "^" => new(StepKind.Start),
        "$" => new(StepKind.End),
        "#" => new(StepKind.Number),
        ['_', .. var most] => new(StepKind.Gap, Most: most.Length == 0 ? UsualGap : int.Parse(most, CultureInfo.InvariantCulture)),
        ['!', .. var words] => new(StepKind.Not, SetOf(words)),
        ['~', .. var words] => new(StepKind.Word, SetOf(words), Quiet: true),
        ['+', .. var words] => new(StepKind.Word, SetOf(words), Tight: true),
        [.. var words, '?'] => new(StepKind.Word, SetOf(words), Optional: true),
        _ => new(StepKind.Word, SetOf(part)),
    };

    private int SetOf(string alternatives)
    {
        if (!_sets.TryGetValue(alternatives, out var set))
        {
            _sets[alternatives] = set = _words.Count;
            _words.Add([.. alternatives.Split('|').SelectMany(Expand)]);
        }

        return set;
    }

    private static IEnumerable<string> Expand(string word) => word is ['@', .. var group] ? WordGroups.Of(group) : [word];
}
