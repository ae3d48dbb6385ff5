using System.Runtime.InteropServices;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>The warning signs of a phrase.</summary>
/// <param name="Has">The runner has them.</param>
/// <param name="AskedAbout">Asked about, supposed, or somebody else's.</param>
/// <param name="Withdrawn">Taken back.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SignsHeard(WarningSigns Has, WarningSigns AskedAbout, WarningSigns Withdrawn)
{
    public static SignsHeard operator |(SignsHeard one, SignsHeard other) =>
        new(one.Has | other.Has, one.AskedAbout | other.AskedAbout, one.Withdrawn | other.Withdrawn);
}

/// <summary>Hears warning signs.</summary>
internal static class WarningSignListener
{
    public static SignsHeard Hear(Speech speech, Question asking)
    {
        var heard = default(SignsHeard);
        var (halves, askedHalves) = (SignHalf.None, SignHalf.None);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Sign || (mention.Notion == Notion.SignKeyword && asking.IsCheckB()
                && IsAnswer(speech, mention, asking)))
            {
                heard |= Stands(speech, mention);
            }
            else if (mention.Notion == Notion.SignHalf)
            {
                var standing = StandingReader.Of(speech, mention);
                halves |= standing == Standing.Said ? (SignHalf)mention.Value : SignHalf.None;
                askedHalves |= standing is Standing.Asked or Standing.SomeoneElses ? (SignHalf)mention.Value : SignHalf.None;
            }
        }

        heard |= ChildListener.Hear(speech);
        var has = heard.Has;
        has |= SignCombinations.Of(has, halves, halves == SignHalf.None ? null : SorenessListener.HighestNumber(speech));
        var asked = heard.AskedAbout | SignCombinations.Of(heard.AskedAbout, askedHalves, null);
        return new SignsHeard(has, asked & ~has, heard.Withdrawn & ~has);
    }

    // In answer to the check a keyword alone will do, in a few words; a longer phrase must say what is wrong with it.
    private static bool IsAnswer(Speech speech, in Mention mention, Question asking)
    {
        const int FewWords = 6;
        var clause = speech.ClauseOf(mention.Start);
        var isState = (WarningSigns)mention.Value is WarningSigns.WarmRedLeg or WarningSigns.Numbness;
        return clause.End - clause.Start <= FewWords && (isState || asking == Question.CheckBDetail || !speech.Has(Trait.Finite, clause.Start, clause.End));
    }

    private static SignsHeard Stands(Speech speech, in Mention mention)
    {
        var sign = (WarningSigns)mention.Value;
        var clause = speech.ClauseOf(mention.Start);
        if (IsWithdrawn(speech, clause, mention) || (speech.Mentioned(Notion.Withdrawal, speech.SentenceStart(mention.Start), speech.SentenceEnd(mention.Start))
            && Denials.IsDenied(speech, mention)))
        {
            return new SignsHeard(WarningSigns.None, WarningSigns.None, sign);
        }

        return StandingReader.Of(speech, mention) switch
        {
            Standing.Said => IsHarmless(speech, mention) ? default : new SignsHeard(sign, WarningSigns.None, WarningSigns.None),
            Standing.Asked or Standing.SomeoneElses => new SignsHeard(WarningSigns.None, sign, WarningSigns.None),
            _ => default,
        };
    }

    // "Meant" alone takes nothing back.
    private static bool IsWithdrawn(Speech speech, in Clause clause, in Mention sign)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Withdrawal && mention.Value == 0 && mention.Start >= clause.Start && mention.Start < sign.Start)
            {
                return true;
            }
        }

        return false;
    }

    // A small bruise, one single vomit, an operation still to come.
    private static bool IsHarmless(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        return (WarningSigns)mention.Value switch
        {
            WarningSigns.BigBruise => speech.Has("small", clause.Start, mention.End) || speech.Has("tiny", clause.Start, mention.End)
                || speech.Has("little", clause.Start, mention.End),
            WarningSigns.ColdPaleLimb => speech.Has("black", mention.Start, mention.End) && speech.Has("blue", mention.Start, mention.End),
            WarningSigns.RepeatedVomiting => speech.Has("once", clause.Start, clause.End) && !speech.Has("more", clause.Start, clause.End),
            WarningSigns.RecentSurgery => speech.Mentioned(Notion.FutureRun, clause.Start, clause.End) || speech.Has("tomorrow", clause.Start, clause.End)
                || speech.Has("need", clause.Start, mention.Start),
            _ => false,
        };
    }

}
