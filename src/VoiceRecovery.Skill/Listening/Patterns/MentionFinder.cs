using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Finds what a phrase mentions.</summary>
internal static class MentionFinder
{
    /// <summary>How far a wording may reach: within its clause, a sign's further.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Reach(int From, int To, int ToOfSigns, int ToOfSentence);

    public static List<Mention> Find(Speech speech)
    {
        var mentions = new List<Mention>(16);
        for (var clause = 0; clause < speech.Clauses.Count; clause++)
        {
            var reach = new Reach(speech.Clauses[clause].Start, speech.Clauses[clause].End, EndOfReferences(speech, clause), speech.SentenceEnd(speech.Clauses[clause].Start));
            for (var at = reach.From; at < reach.To; at++)
            {
                var token = speech.Tokens[at];
                Try(token.Entry.Starting, speech, at, reach, mentions);
                if (token.IsNumber)
                {
                    Try(PatternBook.StartingWithNumber, speech, at, reach, mentions);
                }
            }
        }

        DropIdioms(mentions);
        return mentions;
    }

    private static void Try(IReadOnlyList<Pattern> patterns, Speech speech, int at, in Reach reach, List<Mention> mentions)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            var pattern = patterns[i];
            var to = pattern.Notion switch
            {
                Notion.Sign or Notion.SignHalf => reach.ToOfSigns,
                Notion.RestPain => Math.Min(reach.ToOfSigns, reach.ToOfSentence),
                _ => reach.To,
            };
            if (pattern.Matches(speech.Tokens, at, reach.From, to, out var end, out var mask))
            {
                Add(mentions, new Mention(pattern.Notion, pattern.Value, at, end, mask));
            }
        }
    }

    // Two wordings that say the same of the same words are one mention.
    private static void Add(List<Mention> mentions, in Mention mention)
    {
        for (var i = mentions.Count - 1; i >= 0 && mentions[i].Start == mention.Start; i--)
        {
            if (mentions[i] == mention)
            {
                return;
            }
        }

        mentions.Add(mention);
    }

    // A sign may go on in the clauses that point back to it: "my calf aches and it's hot".
    private static int EndOfReferences(Speech speech, int clause)
    {
        const int Furthest = 2;
        var last = clause;
        while (last + 1 < speech.Clauses.Count && speech.Clauses[last + 1].PointsBack && last < clause + Furthest)
        {
            last++;
        }

        return speech.Clauses[last].End;
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
    private static bool CanMislead(Notion notion) =>
        notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.Area or Notion.Swollen or Notion.SorenessWord or Notion.DegreeWord or Notion.Function or Notion.RestPain or Notion.Fatigue
            or Notion.OneSide or Notion.BothSides or Notion.CheckItem;

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
}
