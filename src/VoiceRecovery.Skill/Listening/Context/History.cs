using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>Whether something is long over.</summary>
internal static class History
{
    private const int FirstYear = 1930;
    private const int LastYear = 2099;

    /// <summary>Whether a mention is of the past.</summary>
    public static bool IsPast(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        var sentence = utterance.Sentence(mention.Start);
        if (Has(utterance, ContextRole.Both, clause.Start, clause.End) || IsLedIn(utterance, clause) || NamesYear(utterance, clause))
        {
            return true;
        }

        // "I had some tingling but it cleared up months ago"; some weeks ago is past only for who has recovered.
        var isWhileAgo = Has(utterance, ContextRole.While, clause.Start, clause.End);
        var wasSo = utterance.Has(WordClass.Past, clause.Start, mention.Start)
            && (Has(utterance, ContextRole.Both, sentence.Start, sentence.End)
            || Has(utterance, ContextRole.While, sentence.Start, sentence.End));
        return (isWhileAgo || wasSo) && !IsCircumstance(mention)
            && ((isWhileAgo && Has(utterance, ContextRole.Recovered, clause.Start, mention.Start))
                || Has(utterance, ContextRole.Recovered, mention.End, sentence.End));
    }

    // Who had an operation or a birth some weeks ago had it, however well it went.
    private static bool IsCircumstance(in Mention mention) =>
        mention.Notion == Notion.Sign && (WarningSigns)mention.Value is WarningSigns.RecentSurgery or WarningSigns.Pregnancy;

    private static bool Has(Utterance utterance, ContextRole role, int from, int to) =>
        ContextReader.Has(utterance, Assertion.Past, role, from, to);

    // "Back in college | I tore my achilles".
    private static bool IsLedIn(Utterance utterance, in Clause clause)
    {
        if (clause.Start == 0 || !utterance.Has(WordClass.Past | WordClass.Happened, clause.Start, clause.End))
        {
            return false;
        }

        var before = utterance.ClauseOf(clause.Start - 1);
        return before.Sentence == clause.Sentence && Has(utterance, ContextRole.Both, before.Start, before.End)
            && !utterance.Has(WordClass.Finite, before.Start, before.End);
    }

    // "In 2019".
    private static bool NamesYear(Utterance utterance, in Clause clause)
    {
        var year = utterance.Context.Today?.Year ?? utterance.Context.Now.Year;
        for (var i = clause.Start + 1; i < clause.End; i++)
        {
            if (utterance.Tokens[i].Number is >= FirstYear and <= LastYear and var named && named < year
                && utterance.Tokens[i - 1].Is(WordClass.Place | WordClass.Duration | WordClass.From))
            {
                return true;
            }
        }

        return false;
    }
}
