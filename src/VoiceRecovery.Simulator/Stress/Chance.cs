namespace VoiceRecovery.Simulator;

/// <summary>Choices by a random sequence that starts from a number, so that a session can be held again.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>0 to 99.</summary>
    public int Percent() => _random.Next(100);

    public bool Is(int percent) => Percent() < percent;

    public int Below(int limit) => _random.Next(limit);

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
