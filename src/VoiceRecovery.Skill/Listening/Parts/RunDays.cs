namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether a day that was said is the day of the hard run.</summary>
internal static class RunDays
{
    public static bool IsRunDay(Speech speech, in Mention mention, Question asking)
    {
        var clause = speech.ClauseOf(mention.Start);
        if (IsCompared(speech, mention) || !MayStand(speech, mention))
        {
            return false;
        }

        var run = NearestRun(speech, mention, clause);
        if (run == Notion.EasyRun || (run != Notion.HardRun && speech.Mentioned(Notion.FutureRun, clause.Start, clause.End)) || IsStillToCome(speech, clause))
        {
            return false;
        }

        return run == Notion.HardRun ? IsDated(speech, mention, clause) : asking == Question.DaysSinceHardRun || LoneDays.CanStandAlone(speech, mention, clause);
    }

    // "Worse than yesterday", "every two days", "not yesterday".
    private static bool IsCompared(Speech speech, in Mention mention)
    {
        if (mention.Start == 0)
        {
            return false;
        }

        return speech.Tokens[mention.Start - 1].Entry.Text switch
        {
            "as" or "every" or "per" or "many" or "next" => true,
            "than" => !(mention.Start > 1 && speech.Tokens[mention.Start - 2].Entry.Text is "more" or "less" or "longer" or "fewer"),

            // "In two days" is to come, "not in two days" is past.
            "in" => (DayWord)mention.Value == DayWord.CountedDays && !speech.Has(Trait.Negator, speech.ClauseOf(mention.Start).Start, mention.Start),
            _ => false,
        };
    }

    private static bool MayStand(Speech speech, in Mention mention) =>
        !People.IsSomeoneElses(speech, mention) && !Questions.IsAsked(speech, mention) && (!IsNot(speech, mention) || HasNotRunSince(speech, mention));

    // "Not yesterday"; a denial further back is of something else.
    private static bool IsNot(Speech speech, in Mention mention)
    {
        const int Near = 3;
        for (var i = Math.Max(mention.Start - Near, speech.ClauseOf(mention.Start).Start); i < mention.Start; i++)
        {
            if (speech.Tokens[i].Is("not") || speech.Tokens[i].Is("never"))
            {
                return Denials.IsDenied(speech, mention);
            }
        }

        return false;
    }

    // "I haven't run since Sunday", "no running for three days": the last run was then.
    private static bool HasNotRunSince(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        return speech.Has(Trait.Negator, clause.Start, mention.Start) && (speech.Has("since", clause.Start, mention.Start)
            || speech.Has("for", clause.Start, mention.Start) || speech.Has("in", clause.Start, mention.Start));
    }

    // The run that stands nearest; one of unknown effort counts as hard.
    private static Notion NearestRun(Speech speech, in Mention day, in Clause clause)
    {
        var (nearest, kind) = (int.MaxValue, Notion.Idiom);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is not (Notion.HardRun or Notion.EasyRun) || mention.Start < clause.Start || mention.Start >= clause.End)
            {
                continue;
            }

            if (mention.Notion == Notion.HardRun && IsPartOfEasyRun(speech, mention) || (mention.Notion == Notion.EasyRun && (HasNotRunSince(speech, day)
                || IsOfAnotherDay(speech, mention, day))))
            {
                continue;
            }

            var distance = mention.End <= day.Start ? day.Start - mention.End : mention.Start >= day.End ? mention.Start - day.End : 0;
            if (distance < nearest)
            {
                (nearest, kind) = (distance, mention.Notion);
            }
        }

        return kind;
    }

    // "Hard Sunday, easy Monday": the easy run is Monday's.
    private static bool IsOfAnotherDay(Speech speech, in Mention run, in Mention day)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.Day && other.Start >= run.Start && other.End <= run.End && (other.Start >= day.End || other.End <= day.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfEasyRun(Speech speech, in Mention run)
    {
        foreach (var easy in speech.Mentions)
        {
            if (easy.Notion == Notion.EasyRun && easy.Start <= run.Start && easy.End >= run.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Race on Sunday", "can I run today": nothing that has been run.
    private static bool IsStillToCome(Speech speech, in Clause clause) =>
        speech.Mentioned(Notion.FutureRun, clause.Start, clause.End) && !IsPast(speech, clause);

    private static bool IsPast(Speech speech, in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "ran" or "did" or "was" or "had" or "raced" or "went" or "since" or "ago" or "after" or "from" or "been" or "trained" or "done")
            {
                return true;
            }
        }

        return false;
    }

    // Sore "today" from a run of another day: today says when it is sore.
    private static bool IsDated(Speech speech, in Mention mention, in Clause clause)
    {
        if ((DayWord)mention.Value is not (DayWord.Today or DayWord.CoupleOfHours))
        {
            return true;
        }

        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.Day && (DayWord)other.Value != DayWord.Today && other.Start >= clause.Start && other.Start < clause.End
                && (other.Start >= mention.End || other.End <= mention.Start))
            {
                return false;
            }
        }

        return true;
    }
}
