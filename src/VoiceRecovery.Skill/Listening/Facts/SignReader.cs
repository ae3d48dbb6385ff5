using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears warning signs in their explicit wordings.</summary>
internal static class SignReader
{
    private const int FewWords = 6;

    /// <summary>The signs, said, asked about and taken back.</summary>
    /// <param name="utterance">The phrase.</param>
    /// <param name="rating">How sore, where a number was said.</param>
    public static SignsHeard Read(Utterance utterance, int? rating)
    {
        var heard = ChildReader.Read(utterance);
        var (halves, askedHalves) = (SignHalf.None, SignHalf.None);
        foreach (var mention in utterance.Mentions)
        {
            if (mention.Notion == Notion.Sign || (mention.Notion == Notion.SignKeyword && IsAnswer(utterance, mention)))
            {
                heard |= Of(utterance, mention);
            }
            else if (mention.Notion == Notion.SignHalf)
            {
                var assertion = ContextReader.Of(utterance, mention);
                halves |= assertion == Assertion.Said ? (SignHalf)mention.Value : SignHalf.None;
                askedHalves |= IsAsked(assertion) ? (SignHalf)mention.Value : SignHalf.None;
            }
        }

        var has = heard.Has | SignCombinations.Of(heard.Has, halves, rating);
        var asked = heard.AskedAbout | SignCombinations.Of(heard.AskedAbout, askedHalves, null);
        return new SignsHeard(has, asked & ~has, heard.Withdrawn & ~has, heard.Others);
    }

    /// <summary>
    /// The signs that words which are not sure enough say: the runner is asked about them. The learned model adds to these.
    /// </summary>
    public static WarningSigns Likely(Utterance utterance)
    {
        var likely = WarningSigns.None;
        foreach (var mention in utterance.Of(Notion.LikelySign))
        {
            likely |= ContextReader.IsSaid(utterance, mention) ? (WarningSigns)mention.Value : WarningSigns.None;
        }

        return likely;
    }

    // In answer to the check a keyword alone will do, in a few words; a longer phrase must say what is wrong with it.
    private static bool IsAnswer(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        var isState = (WarningSigns)mention.Value is WarningSigns.WarmRedLeg or WarningSigns.Numbness;
        var asking = utterance.Context.Asking;
        return clause.Length <= FewWords && asking.IsCheckB()
            && (isState || asking == Question.CheckBDetail || !utterance.Has(WordClass.Finite, clause.Start, clause.End));
    }

    private static SignsHeard Of(Utterance utterance, in Mention mention)
    {
        var sign = (WarningSigns)mention.Value;
        if (IsWithdrawn(utterance, mention))
        {
            return new SignsHeard(WarningSigns.None, Withdrawn: sign);
        }

        var assertion = ContextReader.Of(utterance, mention);
        return assertion == Assertion.Said ? new SignsHeard(sign)
            : assertion == Assertion.SomeoneElses ? new SignsHeard(WarningSigns.None, AskedAbout: sign, Others: sign)
            : IsAsked(assertion) ? new SignsHeard(WarningSigns.None, AskedAbout: sign)
            : default;
    }

    private static bool IsAsked(Assertion assertion) =>
        assertion is Assertion.Asked or Assertion.Supposed or Assertion.Anybodys or Assertion.SomeoneElses;

    // "I didn't say chest pain"; "no chest pain, I was joking".
    private static bool IsWithdrawn(Utterance utterance, in Mention sign)
    {
        var start = utterance.ClauseOf(sign.Start).Start;
        var (sentence, end) = utterance.Sentence(sign.Start);
        return utterance.Mentioned(Notion.Withdrawal, start, sign.Start)
            || ((utterance.Mentioned(Notion.Withdrawal, sentence, end) || IsCorrected(utterance, sentence, sign.Start))
            && Negation.IsDenied(utterance, sign));
    }

    // "I meant chest press, not chest pain"; not "I wouldn't call it chest pain".
    private static bool IsCorrected(Utterance utterance, int from, int to)
    {
        foreach (var correction in utterance.Of(Notion.Correction))
        {
            if (correction.Start >= from && correction.Start < to && ContextReader.IsSaid(utterance, correction))
            {
                return true;
            }
        }

        return false;
    }
}
