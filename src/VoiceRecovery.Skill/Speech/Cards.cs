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
        var advise = turn.Acts.OfType<Act.Advise>().FirstOrDefault();
        return advise is null ? null : new SimpleCard(phrases["card.title"], Text(phrases, advise.Advice, advise.Report));
    }

    private static string Text(Phrases phrases, Advice advice, in LegReport report)
    {
        if (advice.Level == AdviceLevel.Emergency)
        {
            return string.Join(' ', AdviceWords.Sentences(phrases, advice, report));
        }

        List<string> lines =
        [
            AdviceWords.Headline(phrases, advice),
            "",
            $"{phrases["card.why"]}:",
            .. AdviceWords.AllReasons(phrases, advice, report).Select(Bullet),
            "",
            $"{phrases["card.instead"]}: {AdviceWords.Instead(phrases, advice, report)}",
            $"{phrases["card.watch"]}: {AdviceWords.Watch(phrases, advice, report)}",
        ];
        var days = LadderWords.Lines(phrases, advice, report).ToList();
        if (days.Count > 0)
        {
            lines.AddRange(["", $"{phrases["card.days"]}:", .. days.Select(Bullet)]);
        }

        lines.AddRange(["", .. ChangeWords.Sentences(phrases, advice, report)]);
        lines.AddRange(["", $"{phrases["card.sources"]}: {Sources(phrases, advice)}", "", phrases["disclaimer.full"]]);
        return string.Join('\n', lines);
    }

    private static string Bullet(string line) => $"- {line}";

    private static string Sources(Phrases phrases, Advice advice)
    {
        var evidence = advice.SetBy.SelectMany(id => RuleTable.Find(id).Evidence).Distinct(StringComparer.Ordinal).ToList();
        return evidence.Count == 0
            ? phrases["source.none"]
            : string.Join("; ", evidence.Select(id => phrases[$"source.{ReasonWords.Camel(id)}"]));
    }
}
