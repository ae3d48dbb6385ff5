using System.Text;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What the Alexa app shows: more than is spoken, so that it can be read again.</summary>
internal static class Cards
{
    /// <summary>The card of a turn; only advice has one.</summary>
    public static Card? For(Phrases phrases, Turn turn)
    {
        foreach (var act in turn.Acts)
        {
            if (act is Act.Advise advise)
            {
                return new SimpleCard(phrases["card.title"], Text(phrases, advise.Advice, advise.Report));
            }
        }

        return null;
    }

    private static string Text(Phrases phrases, Advice advice, in LegReport report)
    {
        if (advice.Level == AdviceLevel.Emergency)
        {
            return string.Join(' ', AdviceWords.Sentences(phrases, advice, report));
        }

        var card = new StringBuilder(LikelyLength);
        card.Append(AdviceWords.Headline(phrases, advice)).Append("\n\n").Append(phrases["card.why"]).Append(':');
        Add(card, AdviceWords.AllReasons(phrases, advice, report), "\n- ");
        card.Append("\n\n").Append(phrases["card.instead"]).Append(": ").Append(AdviceWords.Instead(phrases, advice, report));
        card.Append('\n').Append(phrases["card.watch"]).Append(": ").Append(AdviceWords.Watch(phrases, advice, report));
        if (advice.Level < AdviceLevel.SeeClinician)
        {
            card.Append("\n\n").Append(phrases["card.days"]).Append(':');
            Add(card, LadderWords.Lines(phrases, advice, report), "\n- ");
        }

        card.Append('\n');
        Add(card, ChangeWords.Sentences(phrases, advice, report), "\n");
        card.Append("\n\n").Append(phrases["card.sources"]).Append(": ").Append(Sources(phrases, advice));
        return card.Append("\n\n").Append(phrases["disclaimer.full"]).ToString();
    }

    // As long as most cards.
    private const int LikelyLength = 1280;

    private static void Add(StringBuilder card, IEnumerable<string> lines, string before)
    {
        foreach (var line in lines)
        {
            card.Append(before).Append(line);
        }
    }

    private static string Sources(Phrases phrases, Advice advice)
    {
        var evidence = advice.SetBy.SelectMany(id => RuleTable.Find(id).Evidence).Distinct(StringComparer.Ordinal).ToList();
        return evidence.Count == 0
            ? phrases["source.none"]
            : string.Join("; ", evidence.Select(id => phrases[$"source.{ReasonWords.Camel(id)}"]));
    }
}
