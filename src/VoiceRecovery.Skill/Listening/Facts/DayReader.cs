using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears how many days ago the hard run was. Of several possible days the more cautious.</summary>
internal static class DayReader
{
    private const int RangeReach = 3;
    private const double HoursOfADay = 24;
    private const double DaysOfAWeek = 7;

    /// <summary>What was heard: the days, or that no single day is the cautious one.</summary>
    public static (DaysSinceHardRun? Days, bool IsUnsure) Read(Utterance utterance)
    {
        var heard = new CautiousDays();
        var last = -1;
        foreach (var mention in utterance.Of(Notion.Day))
        {
            if (RunDays.IsRunDay(utterance, mention))
            {
                // "Yesterday, no, the day before", "Sunday, I mean Monday".
                heard = last >= 0 && Corrections.Stand(utterance, last, mention.Start) ? new CautiousDays() : heard;
                Add(utterance, mention, ref heard);
                last = mention.End;
            }
        }

        if (utterance.Context.Asking == Question.DaysSinceHardRun)
        {
            AddBareNumbers(utterance, last, ref heard);
        }

        return heard.Any ? (heard.Days, heard.Days is null) : default;
    }

    // Asked for days, "two" or "two or three" are days; after a day that was said only what corrects it: "two days, no, make that three".
    private static void AddBareNumbers(Utterance utterance, int last, ref CautiousDays heard)
    {
        var isCorrection = last >= 0;
        for (var i = Math.Max(last, 0); i < utterance.Count; i++)
        {
            var isCorrected = last >= 0 && Corrections.Stand(utterance, last, i);
            var isDays = utterance.Tokens[i].IsNumber && !CountedNumbers.Counts(utterance, i)
                && !NumberRoles.IsOfSomethingElse(utterance, i) && NumberRoles.Rating(utterance, i) is null
                && utterance.At(i + 1).Word.Kind != WordKind.Out && (isCorrected || !Negation.IsDenied(utterance, Utterance.MentionOf(i)));
            if (isDays)
            {
                heard = isCorrected ? new CautiousDays() : heard;
                if (!isCorrection || isCorrected)
                {
                    heard.Add(utterance.Tokens[i].Number);
                    last = i + 1;
                }
            }
        }
    }

    private static void Add(Utterance utterance, in Mention mention, ref CautiousDays days)
    {
        var context = utterance.Context;
        switch ((DayWord)mention.Value)
        {
            case DayWord.Today: days.Add(0); break;
            case DayWord.Yesterday: days.Add(1); break;
            case DayWord.DayBeforeYesterday: days.Add(2); break;
            case DayWord.FewDays: Calendar.AddRange(3, 5, ref days); break;
            case DayWord.AWeek: days.Add(DaysOfAWeek); break;
            case DayWord.UnderAWeek: days.Add(DaysOfAWeek - 1); break;
            case DayWord.OverAWeek: days.Add(DaysOfAWeek + 1); break;
            case DayWord.WeekAndAHalf: days.Add(DaysOfAWeek * 1.5); break;
            case DayWord.TwoWeeks: days.Add(DaysOfAWeek * 2); break;
            case DayWord.CountedDays: AddNumbers(utterance, mention, 1, ref days); break;
            case DayWord.CountedHours: AddNumbers(utterance, mention, 1 / HoursOfADay, ref days); break;
            case DayWord.CountedWeeks: AddNumbers(utterance, mention, DaysOfAWeek, ref days); break;
            case DayWord.DayOfMonth: AddDayOfMonth(utterance, mention, ref days); break;
            case DayWord.Weekday or DayWord.LastWeekday or DayWord.WeekdayBeforeLast:
                Calendar.AddWeekday(NamedDay(utterance, mention, WordKind.Weekday), (DayWord)mention.Value, context, ref days);
                break;
            default: Calendar.AddRelative((DayWord)mention.Value, context, ref days); break;
        }
    }

    // "Two or three days", "a day or two": the lower end of a range can stand before the wording.
    private static void AddNumbers(Utterance utterance, in Mention mention, double unit, ref CautiousDays days)
    {
        var any = false;
        for (var i = Math.Max(0, mention.Start - RangeReach); i < mention.End; i++)
        {
            if (utterance.Tokens[i].IsNumber
                && (i >= mention.Start || (IsRange(utterance, i, mention.Start) && CountedNumbers.Counts(utterance, i))))
            {
                days.Add(utterance.Tokens[i].Number * unit);
                any = true;
            }
        }

        if (!any || (utterance.Tokens[mention.Start].Is(WordClass.Time)
            && utterance.Has(WordClass.Alternative, mention.Start, mention.End)))
        {
            days.Add(unit);
        }
    }

    private static bool IsRange(Utterance utterance, int at, int to)
    {
        for (var i = at + 1; i < to; i++)
        {
            if (!utterance.Tokens[i].Is(WordClass.BetweenCount))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddDayOfMonth(Utterance utterance, in Mention mention, ref CautiousDays days)
    {
        var day = 0;
        for (var i = mention.Start; i < mention.End; i++)
        {
            var token = utterance.Tokens[i];
            day += token.IsNumber ? (int)Math.Clamp(token.Number, 0, 99) : token.Word.Kind == WordKind.None ? token.Word.Ordinal : 0;
        }

        if (day is >= 1 and <= 31)
        {
            Calendar.AddDayOfMonth(day, NamedDay(utterance, mention, WordKind.Month), utterance.Context, ref days);
        }
    }

    // Weekdays and months are numbered in numbers.txt, as places in the week and in the year.
    private static int NamedDay(Utterance utterance, in Mention mention, WordKind kind)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (utterance.Tokens[i].Word.Kind == kind)
            {
                return utterance.Tokens[i].Word.Ordinal;
            }
        }

        return 0;
    }
}
