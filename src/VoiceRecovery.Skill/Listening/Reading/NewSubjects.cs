using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Where a new subject begins a clause, without a comma or an "and".</summary>
internal static class NewSubjects
{
    // How far after its subject a verb still makes a clause: "my left foot has".
    private const int VerbReach = 4;

    /// <summary>Whether a new subject begins with a word.</summary>
    public static bool BeginAt(List<Token> tokens, int start, int i, int count) =>
        IsNamedPlace(tokens, start, i, count) || IsNewSubject(tokens, start, i, count) || IsNamedSubject(tokens, start, i, count);

    // "... my foot has gone numb": a new subject with a verb, after something that does not lead on to it.
    private static bool IsNewSubject(List<Token> tokens, int start, int i, int count)
    {
        if (!tokens[i].Is(WordClass.Subject) || (tokens[i].Is(WordClass.Side) && tokens[i + 1].Is(WordClass.Side))
            || tokens[i - 1].Is(WordClass.Linker | WordClass.Alternative) || !HasContent(tokens, start, i))
        {
            return false;
        }

        for (var j = i + 1; j <= i + VerbReach && j < count && tokens[j].Before == Break.None && !tokens[j].Is(WordClass.Coordinator); j++)
        {
            if (tokens[j].Is(WordClass.Finite))
            {
                return true;
            }
        }

        return false;
    }

    // "... foot is numb", "... left calf feels hot": without "my".
    private static bool IsNamedSubject(List<Token> tokens, int start, int i, int count)
    {
        const WordClass LeadsOn = WordClass.Linker | WordClass.Determiner | WordClass.Soft | WordClass.Side | WordClass.Alternative;
        var noun = tokens[i].Is(WordClass.Side) && i + 1 < count ? i + 1 : i;
        var before = tokens[i - 1];
        return i - start >= 2 && tokens[noun].Is(WordClass.Body) && noun + 1 < count && tokens[noun + 1].Is(WordClass.Finite)
            && !before.Is(LeadsOn)
            && ((before.Is(WordClass.Body) && !tokens[noun].Is(WordClass.Ailment)) || (before.IsNumber && before.Number != 1)
                || before.Is(WordClass.Day | WordClass.Action));
    }

    // "... both calves a three", "... left knee five": the next item of a report, without a verb.
    private static bool IsNamedPlace(List<Token> tokens, int start, int i, int count)
    {
        if (!tokens[i].Is(WordClass.Side) || i + 1 >= count || !tokens[i + 1].Is(WordClass.Body) || !HasContent(tokens, start, i))
        {
            return false;
        }

        const WordClass LeadsOn = WordClass.Linker | WordClass.Negator | WordClass.Side | WordClass.Alternative | WordClass.Coordinator
            | WordClass.Finite;
        var before = tokens[i - 1];
        return !before.Is(LeadsOn)
            && (!tokens[i].Is(WordClass.Left | WordClass.Right) || before.Is(WordClass.Body | WordClass.Day | WordClass.Unit)
            || before.IsNumber);
    }

    /// <summary>Whether words say something by themselves.</summary>
    // "And today it is", "every day it hurts" are one clause: nothing has been said before the subject.
    public static bool HasContent(List<Token> tokens, int start, int end)
    {
        const WordClass Empty = WordClass.Coordinator | WordClass.Day | WordClass.Soft | WordClass.Filler | WordClass.Contrast
            | WordClass.Sequel | WordClass.Light;
        for (var i = start; i < end; i++)
        {
            var isOfADay = !tokens[i].IsNumber && !tokens[i].Is(WordClass.Day)
                && tokens[i].Is(WordClass.NamesNumber | WordClass.RatesBefore) && tokens[i + 1].Is(WordClass.Day);
            if ((!tokens[i].Is(Empty) || tokens[i].IsNumber) && !isOfADay)
            {
                return true;
            }
        }

        return false;
    }
}
