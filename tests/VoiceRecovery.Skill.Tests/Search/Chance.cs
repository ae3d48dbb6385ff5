namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>Choices that hang on a seed and a name only, so that leaving one thing out of a conversation changes no other choice.</summary>
internal static class Chance
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The choices of one name.</summary>
    public static Random Of(int seed, string name)
    {
        var hash = Offset ^ (uint)seed;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * Prime;
        }

        return new Random((int)(hash ^ (hash >> 15)));
    }

    /// <summary>One of a list.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>Whether something of that probability, 0 to 100 percent, happens.</summary>
    public static bool Happens(this Random random, int percent) => random.Next(100) < percent;
}
