using System.Globalization;

namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>
/// Reads patterns. A pattern is words separated by spaces; words that make no difference ("a", "my", "really") may stand between them.
/// <code>
/// a|b|@group   one of these words, or of a group of words   word?    may be left out
/// #            any number                                    _  _5    up to two, up to five words of any kind
/// !a|b         not followed by one of these                  ^  $     the start, the end of a clause
/// ~a|b         needed, but not named                         +a|b     follows at once
/// a &amp; b    in either order, up to four words between        a &amp;6 b  up to six
/// </code>
/// </summary>
internal sealed class PatternParser(WordSets sets)
{
    private const int UsualGap = 2;
    private const int UsualDistance = 4;
    private const int MostSteps = 32;

    /// <summary>The patterns of a line: two where the order is free.</summary>
    public IEnumerable<Pattern> Read(Notion meaning, uint value, LexiconLine line)
    {
        var at = line.Text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return [Build(meaning, value, line, Steps(line, 0, line.Text.Length))];
        }

        var digits = at + 1;
        while (digits < line.Text.Length && char.IsAsciiDigit(line.Text[digits]))
        {
            digits++;
        }

        var gap = new PatternStep(StepKind.Gap, Most: Count(line.Text[(at + 1)..digits], UsualDistance));
        var (one, other) = (Steps(line, 0, at), Steps(line, digits, line.Text.Length));
        return [Build(meaning, value, line, [.. one, gap, .. other]), Build(meaning, value, line, [.. other, gap, .. one])];
    }

    private static Pattern Build(Notion meaning, uint value, LexiconLine line, PatternStep[] steps)
    {
        if (!Array.Exists(steps, step => step.TakesWord && !step.Optional))
        {
            throw line.Error(0, "A pattern needs a word that may not be left out.");
        }

        return steps.Length <= MostSteps ? new Pattern(meaning, value, line, steps)
            : throw line.Error(0, $"A pattern has at most {MostSteps} steps.");
    }

    private PatternStep[] Steps(LexiconLine line, int from, int to)
    {
        var steps = new List<PatternStep>();
        foreach (var range in line.Text.AsSpan(from, to - from).Split(' '))
        {
            var (offset, length) = range.GetOffsetAndLength(to - from);
            if (length > 0)
            {
                steps.Add(Step(line, from + offset, line.Text.Substring(from + offset, length)));
            }
        }

        return steps.Count > 0 ? [.. steps] : throw line.Error(from, "Words are missing beside the &.");
    }

    private PatternStep Step(LexiconLine line, int column, string part) => part switch
    {
        "^" => new(StepKind.Start),
        "$" => new(StepKind.End),
        "#" => new(StepKind.Number),
        "+#" => new(StepKind.Number, Tight: true),
        ['_', .. var most] when most.All(char.IsAsciiDigit) => new(StepKind.Gap, Most: Count(most, UsualGap)),
        ['!', .. var words] => new(StepKind.Not, sets.Of(words, line, column + 1)),
        ['~', .. var words] => new(StepKind.Word, sets.Of(words, line, column + 1), Quiet: true),
        ['+', .. var words, '?'] => new(StepKind.Word, sets.Of(words, line, column + 1), Optional: true, Tight: true),
        ['+', .. var words] => new(StepKind.Word, sets.Of(words, line, column + 1), Tight: true),
        [.. var words, '?'] => new(StepKind.Word, sets.Of(words, line, column), Optional: true),
        _ => new(StepKind.Word, sets.Of(part, line, column)),
    };

    private static int Count(string digits, int usual) => digits.Length == 0 ? usual : int.Parse(digits, CultureInfo.InvariantCulture);
}
