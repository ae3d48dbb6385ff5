using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Whether a day that was said is the day of the hard run: not a day to come, of an easy run, or of something else.</summary>
internal static class RunDays
{
    private const int NearDenial = 3;

    /// <summary>Whether it is.</summary>
    public static bool IsRunDay(Utterance utterance, in Mention day)
    {
        var clause = utterance.ClauseOf(day.Start);
        // "You told me two days ago to rest", "three days ago the advice was to swim".
        if (IsOtherDay(utterance, day) || utterance.Mentioned(Notion.ToldBefore) || !MayStand(utterance, day, clause))
        {
            return false;
        }

        var run = NearestRun(utterance, day, clause);
        var hasHappened = utterance.Has(WordClass.Happened, clause.Start, clause.End);
        var isToCome = utterance.Mentioned(Notion.FutureRun, clause.Start, clause.End) && (run != Notion.HardRun || !hasHappened);
        if (run == Notion.EasyRun || isToCome || (!hasHappened && utterance.Mentioned(Notion.FutureRun) && IsWeekday(day)))
        {
            return false;
        }

        return run == Notion.HardRun ? IsDated(utterance, day, clause)
            : (utterance.Context.Asking == Question.DaysSinceHardRun && !LoneDays.IsOfAnOlderRating(utterance, day, clause))
                || LoneDays.CanStandAlone(utterance, day, clause);
    }

    /// <summary>Whether a run is named with the day: "ran hard on Sunday".</summary>
    public static bool IsOfARun(Utterance utterance, in Mention day) =>
        NearestRun(utterance, day, utterance.ClauseOf(day.Start)) == Notion.HardRun;

    // "Can I run, race on Saturday": a weekday can be one to come.
    private static bool IsWeekday(in Mention day) => (DayWord)day.Value is DayWord.Weekday or DayWord.Weekend;

    // "Worse than yesterday", "every two days", "sore for three days", "yesterday you said".
    private static bool IsOtherDay(Utterance utterance, in Mention day)
    {
        foreach (var other in utterance.Of(Notion.OtherDay))
        {
            if (other.Names(day.Start) || other.Names(day.Last))
            {
                return true;
            }
        }

        return false;
    }

    // "Not yesterday" is not; "I haven't run since Sunday" is. A denial further back is of something else.
    private static bool MayStand(Utterance utterance, in Mention day, in Clause clause)
    {
        var who = Experiencer.Of(utterance, day);
        if (who == Assertion.SomeoneElses || Hypothesis.IsSupposed(utterance, day) || Hypothesis.IsAsked(utterance, day))
        {
            return false;
        }

        var denial = utterance.Find(WordClass.Negator, Math.Max(day.Start - NearDenial, clause.Start), day.Start);
        return denial < 0 || utterance.Tokens[denial].Is(WordClass.No) || !Negation.IsDenied(utterance, day)
            || HasNotRunSince(utterance, day, clause);
    }

    private static bool HasNotRunSince(Utterance utterance, in Mention day, in Clause clause) =>
        utterance.Has(WordClass.Negator, clause.Start, day.Start)
            && utterance.Has(WordClass.Duration | WordClass.Place, clause.Start, day.Start);

    // The run that stands nearest; one of unknown effort counts as hard.
    private static Notion? NearestRun(Utterance utterance, in Mention day, in Clause clause)
    {
        var (nearest, kind) = (int.MaxValue, (Notion?)null);
        foreach (var run in utterance.Mentions)
        {
            if (run.Notion is not (Notion.HardRun or Notion.EasyRun) || run.Start < clause.Start || run.Start >= clause.End)
            {
                continue;
            }

            var isOther = run.Notion == Notion.HardRun
                ? IsPartOfEasyRun(utterance, run)
                : HasNotRunSince(utterance, day, clause) || IsOfAnotherDay(utterance, run, day);
            var distance = run.End <= day.Start ? day.Start - run.End : run.Start >= day.End ? run.Start - day.End : 0;
            if (!isOther && distance < nearest)
            {
                (nearest, kind) = (distance, run.Notion);
            }
        }

        return kind;
    }

    // "Hard Sunday, easy Monday": the easy run is Monday's.
    private static bool IsOfAnotherDay(Utterance utterance, in Mention run, in Mention day)
    {
        foreach (var other in utterance.Of(Notion.Day))
        {
            if (other.Start >= run.Start && other.End <= run.End && (other.Start >= day.End || other.End <= day.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfEasyRun(Utterance utterance, in Mention run)
    {
        foreach (var easy in utterance.Of(Notion.EasyRun))
        {
            if (easy.Start <= run.Start && easy.End >= run.End)
            {
                return true;
            }
        }

        return false;
    }

    // Sore "today" from a run of another day: today says when it is sore.
    private static bool IsDated(Utterance utterance, in Mention day, in Clause clause)
    {
        if ((DayWord)day.Value != DayWord.Today)
        {
            return true;
        }

        foreach (var other in utterance.Of(Notion.Day))
        {
            if ((DayWord)other.Value != DayWord.Today && other.Start >= clause.Start && other.Start < clause.End)
            {
                return false;
            }
        }

        return true;
    }
}
