using System.Runtime.InteropServices;
using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Finds what a phrase mentions.</summary>
internal static class MentionFinder
{
    // How many clauses that point back a sign may go on in: "my calf aches and it's hot".
    private const int FurthestReference = 2;

    /// <summary>
    /// Every wording of the files that stands in a phrase, but those that an idiom or a longer wording of the same kind holds.
    /// </summary>
    public static List<Mention> Find(Utterance utterance, WordBook book)
    {
        var mentions = new List<Mention>(24);
        for (var clause = 0; clause < utterance.Clauses.Count; clause++)
        {
            var (start, end) = (utterance.Clauses[clause].Start, utterance.Clauses[clause].End);
            var reach = new Reach(start, end, EndOfReferences(utterance.Clauses, clause), utterance.Sentence(start).End);
            for (var at = start; at < end; at++)
            {
                Try(utterance.Tokens[at].Word.Starting, utterance, at, reach, mentions);
                if (utterance.Tokens[at].IsNumber)
                {
                    Try(book.StartingWithNumber, utterance, at, reach, mentions);
                }
            }
        }

        DropIdioms(mentions);
        mentions.RemoveAll(mention => IsInsideAnother(mention, mentions));
        return mentions;
    }

    private static void Try(List<Pattern> patterns, Utterance utterance, int at, in Reach reach, List<Mention> mentions)
    {
        foreach (var pattern in patterns)
        {
            // "A bit" rates soreness only where soreness was asked.
            if (pattern.Notion == Notion.DegreeWord && utterance.Context.Asking != Question.SorenessLevel)
            {
                continue;
            }

            var to = pattern.Notion switch
            {
                Notion.Sign or Notion.SignHalf => reach.ToOfReferences,
                Notion.RestPain => Math.Min(reach.ToOfReferences, reach.ToOfSentence),
                _ => reach.To,
            };
            if (pattern.Matches(utterance.Tokens, at, reach.From, to, out var end, out var mask))
            {
                Add(mentions, new Mention(pattern, at, end, mask));
            }
        }
    }

    // Two wordings that say the same of the same words are one mention.
    private static void Add(List<Mention> mentions, in Mention mention)
    {
        for (var i = mentions.Count - 1; i >= 0 && mentions[i].Start == mention.Start; i--)
        {
            var other = mentions[i];
            if (other.Notion == mention.Notion && other.Value == mention.Value && other.End == mention.End && other.Mask == mention.Mask)
            {
                return;
            }
        }

        mentions.Add(mention);
    }

    private static int EndOfReferences(List<Clause> clauses, int clause)
    {
        var last = clause;
        while (last + 1 < clauses.Count && clauses[last + 1].PointsBack && last < clause + FurthestReference)
        {
            last++;
        }

        return clauses[last].End;
    }

    private static void DropIdioms(List<Mention> mentions)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Notion == Notion.Idiom)
            {
                var idiom = mentions[i];
                mentions.RemoveAll(other => CanMislead(other.Notion) && Overlap(idiom, other));
                i = Math.Min(i, mentions.Count);
            }
        }
    }

    // Runs, days and what frames a statement are meant as they are said.
    private static bool CanMislead(Notion meaning) => meaning is Notion.Sign or Notion.LikelySign or Notion.SignHalf or Notion.SignKeyword
        or Notion.Area
        or Notion.Swollen or Notion.SorenessWord or Notion.DegreeWord or Notion.Function or Notion.RestPain or Notion.Fatigue
        or Notion.OneSide or Notion.BothSides or Notion.ItemOfCheckA or Notion.ItemOfCheckB;

    private static bool Overlap(in Mention idiom, in Mention other)
    {
        for (var at = Math.Max(idiom.Start, other.Start); at < Math.Min(idiom.End, other.End); at++)
        {
            if (idiom.Names(at) && other.Names(at))
            {
                return true;
            }
        }

        return false;
    }

    // "Not very sore" is mild: the "very sore" inside it does not count. So with places ("lower leg") and days ("day before yesterday").
    private static bool IsInsideAnother(in Mention mention, List<Mention> all)
    {
        if (mention.Notion is not (Notion.Area or Notion.Day or Notion.SorenessWord or Notion.DegreeWord))
        {
            return false;
        }

        foreach (var other in all)
        {
            if (IsSameKind(mention.Notion, other.Notion) && Outweighs(other, mention))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameKind(Notion one, Notion other) =>
        one == other || (one is Notion.SorenessWord && other is Notion.DegreeWord)
            || (one is Notion.DegreeWord && other is Notion.SorenessWord);

    private static bool Outweighs(in Mention one, in Mention other)
    {
        if (one.Notion == Notion.Day)
        {
            // Days overlap ("two or | three days ago"): the longer wording; of two alike the one that begins first.
            return one.Start < other.End && other.Start < one.End
                && (one.Length > other.Length
                || (one.Length == other.Length && (one.Start < other.Start || (one.Start == other.Start && one.Value > other.Value))));
        }

        return other.IsInside(one) || (one.Start == other.Start && one.End == other.End && one.Named > other.Named);
    }

    /// <summary>
    /// How far a wording may reach: within its clause; a sign in those that point back to it, too, pain at rest in those of its sentence.
    /// </summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Reach(int From, int To, int ToOfReferences, int ToOfSentence);
}
