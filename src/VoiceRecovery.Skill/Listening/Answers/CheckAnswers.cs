using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What a plain answer means to the question that was asked.</summary>
internal static class CheckAnswers
{
    private const ReportParts CheckA = ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening;

    /// <summary>The report with what a yes or no adds to it.</summary>
    public static Heard Answer(Heard heard, Speech speech, Question asking)
    {
        heard = Named(heard, speech, asking);
        heard = asking is Question.CheckB && DeniesEverything(speech) && heard.Answer == PlainAnswer.None ? heard with { Answer = PlainAnswer.No } : heard;
        if (heard.Answer == PlainAnswer.No && asking is Question.CheckA or Question.CheckB && heard.Report.WarningSigns != WarningSigns.None)
        {
            // "No, but my foot is numb": the sign wins over the no.
            heard = heard with { Answer = asking == Question.CheckB ? PlainAnswer.None : PlainAnswer.No };
        }

        return (asking, heard.Answer) switch
        {
            (Question.Swelling, PlainAnswer.Yes) => With(heard, heard.Report with { Swelling = heard.Report.Swelling ?? true }),
            (Question.Swelling, PlainAnswer.Unsure or PlainAnswer.None) when heard.Report.Swelling is null
                && SaysSome(speech) => With(heard, heard.Report with { Swelling = true }) with { Answer = PlainAnswer.None },
            (Question.Swelling, PlainAnswer.No) => With(heard, heard.Report with { Swelling = heard.Report.Swelling ?? false }),
            (Question.CheckA, PlainAnswer.No) => With(heard, NoneOfCheckA(heard.Report)),
            (Question.CheckB, PlainAnswer.No) => With(heard, heard.Report with { Screen = Screen.Clear }),
            _ => heard,
        };
    }

    // Asked for swelling, "a bit", "sort of" and "I think so" are some.
    private static bool SaysSome(Speech speech)
    {
        if (speech.Has(Trait.Negator, 0, speech.Count) || speech.Has("maybe", 0, speech.Count) || speech.Has("possibly", 0, speech.Count)
            || speech.Has("perhaps", 0, speech.Count))
        {
            return false;
        }

        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.PlainUnsure && mention.Value is AnswerWords.Some or AnswerWords.Likely)
            {
                return !speech.Mentioned(Notion.CannotSay);
            }
        }

        return false;
    }

    /// <summary>The parts that "I don't know" is about: those it names, else what was asked.</summary>
    public static ReportParts CannotSay(Speech speech, Question asking, PlainAnswer answer)
    {
        var parts = ReportParts.None;
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.CannotSay && !speech.Mentioned(Notion.Sign, mention.Start, mention.End + 1))
            {
                parts |= About(speech, mention);
            }
        }

        return parts != ReportParts.None || answer != PlainAnswer.Unsure ? parts : Asked(asking);
    }

    private static Heard With(Heard heard, LegReport report) => heard with { Report = report };

    // "No, just tired": what is named is so, the rest is not.
    private static LegReport NoneOfCheckA(LegReport report) => report with
    {
        Function = report.Function ?? LegFunction.Normal,
        Fatigue = report.Fatigue ?? false,
        RestPain = report.RestPain ?? false,
        Worsening = report.Worsening ?? false,
    };

    private static bool DeniesEverything(Speech speech)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Everything && (speech.Has("or", mention.Start, mention.Start + 1) || speech.Has("nothing", mention.Start, mention.End)
                || speech.Has("none", mention.Start, mention.End)))
            {
                foreach (var sign in speech.Mentions)
                {
                    if (sign.Notion is Notion.Sign && sign.Start < mention.Start && Denials.IsDenied(speech, sign))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // "The first one", "the stairs one": an item of the list that was read.
    private static Heard Named(Heard heard, Speech speech, Question asking)
    {
        var spoken = heard.Report is { Function: > LegFunction.Normal } or { Fatigue: true } or { RestPain: true } or { Worsening: true };
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion != Notion.CheckItem || !StandingReader.IsSaid(speech, mention))
            {
                continue;
            }

            var isOfB = mention.Value > AnswerWords.CheckB;
            if (asking is Question.CheckB or Question.CheckBDetail && isOfB && speech.Count <= LongestChoice)
            {
                heard = With(heard, heard.Report with { WarningSigns = heard.Report.WarningSigns | SignOf(mention.Value - AnswerWords.CheckB) });
            }
            else if (asking is Question.CheckA or Question.CheckADetail && !isOfB && speech.Count <= LongestChoice && heard.Answer != PlainAnswer.No && !spoken)
            {
                heard = With(heard, ItemOfA(heard.Report, mention.Value, speech, mention));
            }
        }

        return heard;
    }

    // A choice is short; a longer phrase is heard for what it says.
    private const int LongestChoice = 8;

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

    private static ReportParts Asked(Question asking) => asking switch
    {
        Question.SorenessLevel => ReportParts.Soreness,
        Question.Swelling => ReportParts.Swelling,
        Question.PainLocation => ReportParts.Area,
        Question.Side => ReportParts.Side,
        Question.DaysSinceHardRun => ReportParts.Days,
        Question.CheckADetail => CheckA,
        Question.CheckBDetail => ReportParts.Screen,
        _ => ReportParts.None,
    };

    // "No idea how many days", "not sure which leg".
    private static ReportParts About(Speech speech, in Mention mention)
    {
        var end = Math.Min(speech.SentenceEnd(mention.Start), mention.End + 7);
        for (var i = mention.Start; i < end; i++)
        {
            var token = speech.Tokens[i];
            var part = token.Entry.Text is "days" or "day" or "when" or "ran" or "long" ? ReportParts.Days
                : token.Entry.Text is "swollen" or "swelling" or "puffy" ? ReportParts.Swelling
                : token.Entry.Text is "sore" or "soreness" or "score" or "rate" or "number" or "bad" ? ReportParts.Soreness
                : token.Is("side") || (token.Is("which") && speech.Tokens[i + 1].Is(Trait.Body)) ? ReportParts.Side
                : token.Is("where") ? ReportParts.Area
                : ReportParts.None;
            if (part != ReportParts.None)
            {
                return part;
            }
        }

        return ReportParts.None;
    }
}
