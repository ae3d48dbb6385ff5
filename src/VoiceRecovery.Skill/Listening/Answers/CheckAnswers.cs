using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What a plain answer means to the question that was asked.</summary>
internal static class CheckAnswers
{
    /// <summary>The report with what a yes or no adds to it.</summary>
    public static Heard Answer(Heard heard, Speech speech, Question asking)
    {
        heard = ChosenItems.Add(heard, speech, asking);
        heard = asking.IsCheckB() && asking != Question.CheckBDetail && DeniesEverything(speech) && heard.Answer == PlainAnswer.None ? heard with { Answer = PlainAnswer.No } : heard;
        if (heard.Answer == PlainAnswer.No && (asking.IsCheckA() || asking.IsCheckB()) && heard.Report.WarningSigns != WarningSigns.None)
        {
            // "No, but my foot is numb": the sign wins over the no.
            heard = heard with { Answer = asking.IsCheckB() ? PlainAnswer.None : PlainAnswer.No };
        }

        return (asking, heard.Answer) switch
        {
            (Question.Swelling, PlainAnswer.Yes) => With(heard, heard.Report with { Swelling = heard.Report.Swelling ?? true }),
            (Question.Swelling, PlainAnswer.Unsure or PlainAnswer.None) when heard.Report.Swelling is null
                && SaysSome(speech) => With(heard, heard.Report with { Swelling = true }) with { Answer = PlainAnswer.None },
            (Question.Swelling, PlainAnswer.No) => With(heard, heard.Report with { Swelling = heard.Report.Swelling ?? false }),
            (Question.CheckA, PlainAnswer.No) => With(heard, NoneOfCheckA(heard.Report)),
            (Question.CheckAFirst, PlainAnswer.No) => With(heard, heard.Report with
            {
                Function = heard.Report.Function ?? LegFunction.Normal,
                Fatigue = heard.Report.Fatigue ?? false,
            }),
            (Question.CheckASecond, PlainAnswer.No) => With(heard, heard.Report with
            {
                RestPain = heard.Report.RestPain ?? false,
                Worsening = heard.Report.Worsening ?? false,
            }),
            (Question.CheckB or Question.CheckBSecond, PlainAnswer.No) => With(heard, heard.Report with { Screen = Screen.Clear }),
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
}
