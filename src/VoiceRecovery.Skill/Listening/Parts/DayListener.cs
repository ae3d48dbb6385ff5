using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears how many days ago the hard run was. Of several possible days the more cautious.</summary>
internal static class DayListener
{
    /// <summary>What was heard: the days, or that no single day is the cautious one.</summary>
    internal readonly record struct DaysHeard(DaysSinceHardRun? Days, bool IsUnsure);

    public static DaysHeard Hear(Speech speech, ListeningContext context)
    {
        var heard = new CautiousDays();
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Day && !IsInsideAnother(speech, mention) && IsRunDay(speech, mention, context.Asking))
            {
                Dates.Add(speech, mention, context, ref heard);
            }
        }

        if (!heard.Any && context.Asking == Question.DaysSinceHardRun)
        {
            AddBareNumbers(speech, ref heard);
        }

        return heard.Any ? new DaysHeard(heard.Days, heard.Days is null) : default;
    }

    // Asked for days, "two" or "two or three" are days.
    private static void AddBareNumbers(Speech speech, ref CautiousDays heard)
    {
        for (var i = 0; i < speech.Count; i++)
        {
            var token = speech.Tokens[i];
            if (token.IsNumber && !NumberRoles.Counts(speech, i) && NumberRoles.Rating(speech, i, Question.DaysSinceHardRun) is null && !(i + 1 < speech.Count && speech.Tokens[i + 1].Is("out")) && !Denials.IsDenied(speech, new Mention(Notion.Day, 0, i, i + 1, 1)))
            {
                if (speech.Mentioned(Notion.Correction, 0, i))
                {
                    heard = new CautiousDays();
                }

                heard.Add(token.Number);
            }
        }
    }

    private static bool IsInsideAnother(Speech speech, in Mention mention)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.Day && other != mention && other.Start < mention.End && mention.Start < other.End && Outweighs(other, mention))
            {
                return true;
            }
        }

        return false;
    }

    // The longer wording; of two alike the one that begins first.
    private static bool Outweighs(in Mention one, in Mention other)
    {
        var more = (one.End - one.Start) - (other.End - other.Start);
        return more > 0 || (more == 0 && (one.Start < other.Start || (one.Start == other.Start && one.Value > other.Value)));
    }

    private static bool IsRunDay(Speech speech, in Mention mention, Question asking)
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

        return run == Notion.HardRun ? IsDated(speech, mention, clause) : asking == Question.DaysSinceHardRun || CanStandAlone(speech, mention, clause);
    }

    // "Worse than yesterday", "every two days", "not yesterday".
    private static bool IsCompared(Speech speech, in Mention mention) =>
        mention.Start > 0 && ((speech.Tokens[mention.Start - 1].Is("than") && !(mention.Start > 1 && speech.Tokens[mention.Start - 2].Entry.Text is "more" or "less" or "longer" or "fewer")) || speech.Tokens[mention.Start - 1].Is("as") || speech.Tokens[mention.Start - 1].Is("every") || speech.Tokens[mention.Start - 1].Is("per") || speech.Tokens[mention.Start - 1].Is("many")
            || speech.Tokens[mention.Start - 1].Is("next") || speech.Tokens[mention.Start - 1].Is("in") && (DayWord)mention.Value == DayWord.CountedDays && !speech.Has(Trait.Negator, speech.ClauseOf(mention.Start).Start, mention.Start));

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
        return speech.Has(Trait.Negator, clause.Start, mention.Start) && (speech.Has("since", clause.Start, mention.Start) || speech.Has("for", clause.Start, mention.Start) || speech.Has("in", clause.Start, mention.Start));
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

            if (mention.Notion == Notion.HardRun && IsPartOfEasyRun(speech, mention) || (mention.Notion == Notion.EasyRun && (HasNotRunSince(speech, day) || IsOfAnotherDay(speech, mention, day))))
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
            if (token.Is("ran") || token.Is("did") || token.Is("was") || token.Is("had") || token.Is("raced") || token.Is("went") || token.Is("since") || token.Is("ago") || token.Is("after") || token.Is("from") || token.Is("been") || token.Is("trained") || token.Is("done"))
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
            if (other.Notion == Notion.Day && (DayWord)other.Value != DayWord.Today && other.Start >= clause.Start && other.Start < clause.End && (other.Start >= mention.End || other.End <= mention.Start))
            {
                return false;
            }
        }

        return true;
    }

    // A day without a run: "two days ago", "sore since Sunday". Not the day of a pop, of a bad night or of an older rating.
    private static bool CanStandAlone(Speech speech, in Mention mention, in Clause clause)
    {
        if ((DayWord)mention.Value == DayWord.Today)
        {
            return !HasOtherMatter(speech, clause) && (speech.Has("finished", mention.Start, mention.End) || speech.Has("done", mention.Start, mention.End) || speech.Has("ago", mention.Start, mention.End));
        }

        if (speech.Has("was", clause.Start, mention.Start) || speech.Has("were", clause.Start, mention.Start))
        {
            return IsNamedRace(speech, mention) || !speech.Mentioned(Notion.SorenessCue, clause.Start, clause.End) && !HasNumber(speech, clause.Start, mention.Start) && !HasOtherMatter(speech, clause);
        }

        // "Yesterday it was a six."
        if (HasNumber(speech, mention.End, clause.End) && (speech.Has("was", mention.End, clause.End) || speech.Has("were", mention.End, clause.End)))
        {
            return false;
        }

        return !HasOtherMatter(speech, clause) && !IsFollowedByNow(speech, mention);
    }

    // "London was three days ago".
    private static bool IsNamedRace(Speech speech, in Mention mention)
    {
        var i = mention.Start - 1;
        while (i > 0 && (speech.Tokens[i].Is(Trait.Soft) || speech.Tokens[i].Is("on") || speech.Tokens[i].Is("about")))
        {
            i--;
        }

        return i > 0 && speech.Tokens[i].Is("was") && speech.Tokens[i - 1].Entry == Vocabulary.Unknown;
    }

    private static bool HasNumber(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    // "An eight yesterday, four today".
    private static bool IsFollowedByNow(Speech speech, in Mention mention) =>
        HasNumber(speech, speech.SentenceStart(mention.Start), mention.Start)
        && (speech.Has("now", mention.End, speech.SentenceEnd(mention.Start)) || speech.Has("today", mention.End, speech.SentenceEnd(mention.Start)));

    private static bool HasOtherMatter(Speech speech, in Clause clause)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is Notion.Sign or Notion.Swollen or Notion.RestPain or Notion.Fatigue or Notion.Painkiller or Notion.Worsening or Notion.Function
                && mention.Start >= clause.Start && mention.Start < clause.End && mention.Value != BodySignWords.Stiff && !Denials.IsDenied(speech, mention))
            {
                return true;
            }
        }

        return false;
    }
}
