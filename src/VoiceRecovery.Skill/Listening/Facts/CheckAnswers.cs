using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>What a plain answer, or an item chosen from a list, means to the question that was asked.</summary>
internal static class CheckAnswers
{
    // A choice is short; a longer phrase is heard for what it says.
    private const int LongestChoice = 8;

    /// <summary>What was heard, with what a yes, a no or a choice adds to it.</summary>
    public static Heard Add(Heard heard, Utterance utterance)
    {
        var asking = utterance.Context.Asking;
        heard = AddChoices(heard, utterance, asking);
        var deniesAll = asking.IsCheckB() && asking != Question.CheckBDetail && heard.Answer == PlainAnswer.None
            && DeniesEverything(utterance);
        heard = deniesAll ? heard with { Answer = PlainAnswer.No } : heard;
        var isInDoubt = heard.Report.WarningSigns != WarningSigns.None || (heard.AskedAbout & ~heard.Others) != WarningSigns.None;
        if (heard.Answer == PlainAnswer.No && asking.IsCheckB() && isInDoubt)
        {
            // "No, but my foot is numb": the sign wins over the no, and a sign that may be meant is asked about.
            heard = heard with { Answer = PlainAnswer.None };
        }

        var report = heard.Report;
        return (asking, heard.Answer) switch
        {
            (Question.Swelling, PlainAnswer.Yes) => heard with { Report = report with { Swelling = report.Swelling ?? true } },
            (Question.Swelling, PlainAnswer.No) => heard with { Report = report with { Swelling = report.Swelling ?? false } },
            (Question.Swelling, _) when report.Swelling is null && SaysSome(utterance) =>
                heard with { Report = report with { Swelling = true }, Answer = PlainAnswer.None },
            (Question.CheckA, PlainAnswer.No) => heard with { Report = NoneOfSecondHalf(NoneOfFirstHalf(report)) },
            (Question.CheckAFirst, PlainAnswer.No) => heard with { Report = NoneOfFirstHalf(report) },
            (Question.CheckASecond, PlainAnswer.No) => heard with { Report = NoneOfSecondHalf(report) },
            (Question.CheckB or Question.CheckBSecond, PlainAnswer.No) => heard with { Report = report with { Screen = Screen.Clear } },
            _ => heard,
        };
    }

    // Asked for swelling, "a bit" and "I think so" are some; "only a little", "kind of", "maybe" are asked about.
    private static bool SaysSome(Utterance utterance) =>
        (utterance.Mentioned(Notion.SomeOf) || utterance.Mentioned(Notion.Likely))
        && !utterance.Mentioned(Notion.CannotSay) && !utterance.Mentioned(Notion.Unsure)
        && !utterance.Has(WordClass.Negator | WordClass.Only, 0, utterance.Count);

    // "No, just tired": what is named is so, the rest is not.
    private static LegReport NoneOfFirstHalf(LegReport report) =>
        report with { Function = report.Function ?? LegFunction.Normal, Fatigue = report.Fatigue ?? false };

    private static LegReport NoneOfSecondHalf(LegReport report) =>
        report with { RestPain = report.RestPain ?? false, Worsening = report.Worsening ?? false };

    private static bool DeniesEverything(Utterance utterance)
    {
        foreach (var everything in utterance.Of(Notion.Everything))
        {
            foreach (var sign in utterance.Of(Notion.Sign))
            {
                if (sign.Start < everything.Start && Negation.IsDenied(utterance, sign)
                    && utterance.Has(WordClass.Alternative | WordClass.Negator, everything.Start, everything.End))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "The first one", "the stairs one".
    private static Heard AddChoices(Heard heard, Utterance utterance, Question asking)
    {
        var report = heard.Report;
        var isSpoken = report is { Function: > LegFunction.Normal } or { Fatigue: true } or { RestPain: true } or { Worsening: true };
        if (utterance.Count > LongestChoice)
        {
            return heard;
        }

        if (asking.IsCheckB())
        {
            foreach (var item in utterance.Of(Notion.ItemOfCheckB))
            {
                report = ContextReader.IsSaid(utterance, item) ? report with { WarningSigns = report.WarningSigns | SignOf(item.Value) }
                    : report;
            }
        }
        else if (asking.IsCheckA() && heard.Answer != PlainAnswer.No && !isSpoken)
        {
            foreach (var item in utterance.Of(Notion.ItemOfCheckA))
            {
                report = ContextReader.IsSaid(utterance, item) ? PartOf(report, item, utterance) : report;
            }
        }

        return heard with { Report = report };
    }

    private static LegReport PartOf(LegReport report, in Mention item, Utterance utterance) => item.Value switch
    {
        2 => report with { Fatigue = true },
        3 => report with { RestPain = true },
        4 => report with { Worsening = true },
        1 when utterance.Has(WordClass.Stairs, item.Start, item.End) => report with { Function = report.Function ?? LegFunction.Limited },
        _ => report with { Function = LegFunction.CannotWalk },
    };

    // In the order that check B is asked: chest or breathing, dark urine, numbness, hot or red leg, fever, pop, sore spot on bone.
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
