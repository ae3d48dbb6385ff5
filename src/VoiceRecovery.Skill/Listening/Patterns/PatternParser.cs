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
    public List<string[]> Sets => _words;

    /// <summary>Adds the pattern, in both orders where it has an ampersand.</summary>
    public void Read(Notion notion, uint value, string text, List<Begun> to)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            Compile(notion, value, Steps(text), to);
            return;
        }

        var (one, rest) = (Steps(text[..at]), text[(at + 1)..]);
        var digits = rest.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var gap = new Step(StepKind.Gap, Most: digits == 0 ? UsualDistance : int.Parse(rest[..digits], CultureInfo.InvariantCulture));
        var other = Steps(rest[digits..]);
        Compile(notion, value, [.. one, gap, .. other], to);
        Compile(notion, value, [.. other, gap, .. one], to);
    }

    // A pattern whose first words may be left out begins with any of several sets.
    private static void Compile(Notion notion, uint value, Step[] steps, List<Begun> to)
    {
        var first = Array.FindIndex(steps, step => step.Kind is StepKind.Word or StepKind.Number);
        Step[] start = first > 0 && steps[0].Kind == StepKind.Start ? [steps[0]] : [];
        for (var i = first; i < steps.Length; i++)
        {
            if (steps[i].Kind is StepKind.Word or StepKind.Number)
            {
                Step[] begun = [.. start, steps[i] with { Optional = false }, .. steps[(i + 1)..]];
                to.Add(new(new Pattern(notion, value, begun), steps[i].Kind == StepKind.Number ? -1 : steps[i].Set));
                if (!steps[i].Optional)
                {
                    return;
                }
            }
        }
    }

    private Step[] Steps(string text) => Array.ConvertAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), Step);

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
            var words = new List<string>();
            foreach (var word in alternatives.Split('|'))
            {
                words.AddRange(word is ['@', .. var group] ? WordGroups.Of(group) : [word]);
            }

            _words.Add([.. words]);
        }

        return set;
    }

    /// <summary>A pattern, and the set of words that it begins with; -1 for a number.</summary>
    internal readonly record struct Begun(Pattern Pattern, int First);
}
