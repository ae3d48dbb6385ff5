using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is only supposed.</summary>
internal static class Suppositions
{
    // "What if I had dark urine", "if my foot goes numb". Not "not sure if it's numb", "as if", "only hurts if I hop".
    public static bool IsSupposed(Speech speech, in Mention mention)
    {
        var sentence = speech.SentenceStart(mention.Start);
        for (var i = mention.Start - 1; speech.Mentioned(Notion.WhatIf) && i >= sentence && !speech.Tokens[i].Is(Trait.Contrast); i--)
        {
            if (speech.Mentioned(Notion.WhatIf, i, i + 1))
            {
                return true;
            }
        }

        var clause = speech.ClauseOf(mention.Start);
        for (var i = mention.Start - 1; i >= clause.Start; i--)
        {
            // "If I hop it hurts" tells what happens.
            if (speech.Tokens[i].Is("if") && !IsDoubt(speech, i) && (WarningSigns)mention.Value is not WarningSigns.HopPain)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoubt(Speech speech, int at)
    {
        for (var i = Math.Max(at - 2, 0); i < at; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "sure" or "know" or "tell" or "certain" or "clear" or "idea" or "say" or "as" or "only" or "even" or "wonder" or "feels"
                or "hurts" or "like" or "see")
            {
                // "How do I know if I have a fever" asks.
                return !speech.Has(Trait.QuestionWord, speech.ClauseOf(at).Start, at);
            }
        }

        return false;
    }
}
