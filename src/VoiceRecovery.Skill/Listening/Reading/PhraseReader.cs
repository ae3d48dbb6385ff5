using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Replaces several words with one that means the same: "not able to" is "cannot".</summary>
internal static class PhraseReader
{
    private static readonly List<(Word[] Words, Word[] ReadAs)> NoPhrases = [];

    /// <summary>Rewrites the phrases that the spelling lists.</summary>
    public static void Merge(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (words, readAs) in tokens[i].Word.Phrases ?? NoPhrases)
            {
                if (Stands(tokens, i, words))
                {
                    var before = tokens[i].Before;
                    tokens.RemoveRange(i, words.Length);
                    tokens.InsertRange(i, readAs.Select((word, at) => new Token(word, word.Number, at == 0 ? before : Break.None)));
                    break;
                }
            }
        }
    }

    private static bool Stands(List<Token> tokens, int at, Word[] words)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!ReferenceEquals(tokens[at + i].Word, words[i]) || tokens[at + i].Before != Break.None)
            {
                return false;
            }
        }

        return true;
    }
}
