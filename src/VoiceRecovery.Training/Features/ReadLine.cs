using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Features;

/// <summary>The features of a phrase, word by word, as the skill reads them.</summary>
internal sealed class ReadLine
{
    private readonly uint[][] _words;

    private ReadLine(uint[][] words) => _words = words;

    /// <summary>The number of words.</summary>
    public int Length => _words.Length;

    /// <summary>Reads a phrase.</summary>
    public static ReadLine Of(string text)
    {
        var words = new PhraseWords(text, stackalloc char[PhraseWords.LongestWord]);
        var features = new WordFeatures(stackalloc uint[WordFeatures.Most]);
        var read = new List<uint[]>();
        while (words.MoveNext())
        {
            features.Read(words.Current);
            read.Add(features.Current.ToArray());
        }

        return new([.. read]);
    }

    /// <summary>
    /// The features of the words from one place up to another. Those that begin before the first are left out; at the beginning of the
    /// phrase there is nothing before, and the features tell so.
    /// </summary>
    public IEnumerable<(uint Hash, bool IsLetters)> Between(int start, int end)
    {
        for (var word = start; word < end; word++)
        {
            for (var feature = start == 0 ? 0 : Math.Max(0, start + 2 - word); feature < _words[word].Length; feature++)
            {
                yield return (_words[word][feature], feature >= WordFeatures.Letters);
            }
        }
    }
}
