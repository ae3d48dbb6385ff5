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
        var last = -1;
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Day && !IsInsideAnother(speech, mention) && RunDays.IsRunDay(speech, mention, context.Asking))
            {
                if (last >= 0 && IsCorrected(speech, last, mention.Start))
                {
                    heard = new CautiousDays();
                }

                Dates.Add(speech, mention, context, ref heard);
                last = mention.End;
            }
        }

        if (!heard.Any && context.Asking == Question.DaysSinceHardRun)
        {
            AddBareNumbers(speech, ref heard);
        }

        return heard.Any ? new DaysHeard(heard.Days, heard.Days is null) : default;
    }

    // "Yesterday, no, the day before", "Sunday, I mean Monday".
    private static bool IsCorrected(Speech speech, int from, int to) =>
        speech.Mentioned(Notion.Correction, from, to) || (to > from && speech.Tokens[to - 1].Is(Trait.No));

    // Asked for days, "two" or "two or three" are days.
    private static void AddBareNumbers(Speech speech, ref CautiousDays heard)
    {
        for (var i = 0; i < speech.Count; i++)
        {
            var token = speech.Tokens[i];
            if (token.IsNumber && !CountedNumbers.Counts(speech, i) && NumberRoles.Rating(speech, i, Question.DaysSinceHardRun) is null && !(i + 1 < speech.Count
                && speech.Tokens[i + 1].Is("out")) && !Denials.IsDenied(speech, new Mention(Notion.Day, 0, i, i + 1, 1)))
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
}
