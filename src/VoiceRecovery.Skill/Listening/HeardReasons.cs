using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Facts;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What made each part and sign of a phrase.</summary>
internal static class HeardReasons
{
    /// <summary>Every wording that can make a part or a sign, and how it is meant, in the order of the words.</summary>
    public static IEnumerable<HeardReason> Of(Utterance utterance)
    {
        foreach (var mention in utterance.Mentions.Where(mention => mention.Notion is Notion.Sign or Notion.SignHalf
            || PartOf(mention.Notion) != ReportParts.None))
        {
            var sign = mention.Notion == Notion.Sign ? (WarningSigns)mention.Value : WarningSigns.None;
            yield return Reason(utterance, mention, PartOf(mention.Notion), sign);
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            if (NumberRoles.Rating(utterance, i) is not null)
            {
                yield return Reason(utterance, Utterance.MentionOf(i), ReportParts.Soreness, WarningSigns.None);
            }
        }
    }

    private static HeardReason Reason(Utterance utterance, in Mention mention, ReportParts part, WarningSigns sign)
    {
        var source = mention.Pattern.Source;
        return new HeardReason(part, sign, utterance.Words(mention.Start, mention.End), $"{source.File}({source.Number}): {source.Text}",
            ContextReader.Of(utterance, mention).ToString());
    }

    /// <summary>The part of the report that a meaning is of; none for any other.</summary>
    public static ReportParts PartOf(Notion meaning) => meaning switch
    {
        Notion.SorenessWord => ReportParts.Soreness,
        Notion.Swollen or Notion.NotSwollen => ReportParts.Swelling,
        Notion.Area => ReportParts.Area,
        Notion.OneSide or Notion.BothSides => ReportParts.Side,
        Notion.Day => ReportParts.Days,
        Notion.Function or Notion.Stiff => ReportParts.Function,
        Notion.Fatigue => ReportParts.Fatigue,
        Notion.RestPain => ReportParts.RestPain,
        Notion.Worsening => ReportParts.Worsening,
        _ => ReportParts.None,
    };
}
