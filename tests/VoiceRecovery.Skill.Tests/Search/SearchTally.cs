namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>What many conversations amount to; filled by several threads.</summary>
internal sealed class SearchTally
{
    private const int Most = 512;

    private readonly int[] _turnsToAdvice = new int[Most];
    private readonly int[] _wordsPerTurn = new int[Most];
    private int _conversations;
    private int _turns;
    private int _leaves;
    private int _cutOff;

    /// <summary>How many runners were let run.</summary>
    public int LeavesToRun => _leaves;

    /// <summary>Counts a conversation.</summary>
    public void Add(SearchedConversation conversation)
    {
        Interlocked.Increment(ref _conversations);
        Interlocked.Add(ref _turns, conversation.Turns);
        Interlocked.Add(ref _leaves, conversation.LetRun ? 1 : 0);
        Interlocked.Add(ref _cutOff, conversation.IsCutOff ? 1 : 0);
        if (conversation.TurnsToAdvice is { } turns)
        {
            Interlocked.Increment(ref _turnsToAdvice[turns]);
        }

        foreach (var words in conversation.WordsSpoken)
        {
            Interlocked.Increment(ref _wordsPerTurn[Math.Min(words, Most - 1)]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{_conversations} conversations, {_turns} turns, turns to advice median {Median(_turnsToAdvice)}, "
        + $"words per turn median {Median(_wordsPerTurn)}, leaves to run {_leaves}, cut off {_cutOff}";

    private static int Median(int[] counts)
    {
        var half = (counts.Sum() + 1) / 2;
        var value = 0;
        for (var seen = counts[0]; seen < half; seen += counts[value])
        {
            value++;
        }

        return value;
    }
}
