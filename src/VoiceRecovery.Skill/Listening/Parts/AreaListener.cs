using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears where: every place that is not said to be fine.</summary>
internal static class AreaListener
{
    /// <summary>The places, each once, in the order of <see cref="LegArea"/>, so that the order in which they were said does not matter.</summary>
    public static IReadOnlyList<LegArea> Hear(Speech speech)
    {
        var places = 0u;
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Area && !IsTakenBack(speech, mention) && !IsInsideAnother(speech, mention) && IsMeant(speech, mention))
            {
                places |= 1u << (int)mention.Value;
            }
        }

        // "My legs, mostly the quads": the quads.
        var whole = 1u << (int)LegArea.WholeLegs;
        places = places != whole ? places & ~whole : places;
        return places == 0 ? [] : [.. Enum.GetValues<LegArea>().Where(area => (places & (1u << (int)area)) != 0)];
    }

    // "Quads, no hang on, hamstrings". Of "quads, actually hamstrings" both count.
    private static bool IsTakenBack(Speech speech, in Mention area) => Corrections.TakeBack(speech, area, Notion.Area, within: 3, butNotBy: "actually");

    private static bool IsInsideAnother(Speech speech, in Mention mention)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.Area && other.Start <= mention.Start && other.End >= mention.End && other.End - other.Start > mention.End - mention.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(Speech speech, in Mention mention)
    {
        var standing = StandingReader.Of(speech, mention);
        return (standing == Standing.Said || (standing == Standing.Denied && IsDeniedAbility(speech, mention))) && !IsFine(speech, mention);
    }

    // "I can't put weight on my left foot" denies the weight, not the foot.
    private static bool IsDeniedAbility(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        return speech.Has("cannot", clause.Start, mention.Start) && !speech.Has("no", clause.Start, mention.Start)
            && !speech.Has("not", clause.Start, mention.Start);
    }

    // "Knees are fine", "the other leg is okay".
    private static bool IsFine(Speech speech, in Mention mention)
    {
        var end = Math.Min(speech.ClauseOf(mention.Start).End, mention.End + 5);
        for (var i = mention.End; i < end; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "fine" or "okay" or "good" or "normal" or "great" or "perfect")
            {
                return (i == mention.End || speech.Has(Trait.Finite, mention.End, i)) && !speech.Has("not", mention.End, i)
                    && !speech.Has(Trait.Body, mention.End, i) && !speech.Tokens[i + 1].IsNumber;
            }

            if (token.IsNumber)
            {
                return false;
            }
        }

        return false;
    }
}
