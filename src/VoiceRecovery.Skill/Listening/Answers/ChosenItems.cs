using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What was chosen from the list that a check reads out.</summary>
internal static class ChosenItems
{
    // A choice is short; a longer phrase is heard for what it says.
    private const int LongestChoice = 8;

    /// <summary>The report with what was chosen: "the first one", "the stairs one".</summary>
    public static Heard Add(Heard heard, Speech speech, Question asking)
    {
        var spoken = heard.Report is { Function: > LegFunction.Normal } or { Fatigue: true } or { RestPain: true } or { Worsening: true };
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion != Notion.CheckItem || !StandingReader.IsSaid(speech, mention))
            {
                continue;
            }

            var isOfB = mention.Value > AnswerWords.CheckB;
            if (asking.IsCheckB() && isOfB && speech.Count <= LongestChoice)
            {
                heard = heard with { Report = heard.Report with { WarningSigns = heard.Report.WarningSigns | SignOf(mention.Value - AnswerWords.CheckB) } };
            }
            else if (asking.IsCheckA() && !isOfB && speech.Count <= LongestChoice && heard.Answer != PlainAnswer.No && !spoken)
            {
                heard = heard with { Report = ItemOfA(heard.Report, mention.Value, speech, mention) };
            }
        }

        return heard;
    }

    private static LegReport ItemOfA(LegReport report, uint item, Speech speech, in Mention mention) => item switch
    {
        1 => report with
        {
            Function = report.Function is { } said && said > LegFunction.Normal ? said : speech.Has("stairs", mention.Start, mention.End)
            || speech.Has("steps", mention.Start, mention.End) || speech.Has("stair", mention.Start, mention.End) ? LegFunction.Limited : LegFunction.CannotWalk
        },
        2 => report with { Fatigue = true },
        3 => report with { RestPain = true },
        4 => report with { Worsening = true },
        _ => report with { Function = LegFunction.CannotWalk },
    };

    private static WarningSigns SignOf(uint item) => item switch
    {
        1 => WarningSigns.ChestPain,
        2 => WarningSigns.DarkUrine,
        3 => WarningSigns.Numbness,
        4 => WarningSigns.WarmRedLeg,
        5 => WarningSigns.Fever,
        6 => WarningSigns.PopOrSnap,
        _ => WarningSigns.PinpointBonePain,
    };
}
