using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace VoiceRecovery.Skill.Speech;

/// <summary>
/// The key of a phrase, put together on the stack: <c>phrases[$"advice.{level}"]</c> makes no string that is looked up once and
/// thrown away. An answer looks up some forty phrases.
/// </summary>
[InterpolatedStringHandler]
public ref struct PhraseKey
{
    private const int Longest = 128;

    private Characters characters;
    private int length;

    /// <summary>An empty key, for the compiler.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes both.")]
    public PhraseKey(int literalLength, int formattedCount)
    {
    }

    /// <summary>The key.</summary>
    [UnscopedRef]
    public ReadOnlySpan<char> Text => ((Span<char>)characters)[..length];

    /// <summary>Adds what stands between the holes.</summary>
    public void AppendLiteral(string value) => AppendFormatted(value);

    /// <summary>Adds a word.</summary>
    public void AppendFormatted(ReadOnlySpan<char> value)
    {
        value.CopyTo(((Span<char>)characters)[length..]);
        length += value.Length;
    }

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(int value)
    {
        _ = value.TryFormat(((Span<char>)characters)[length..], out var written);
        length += written;
    }

    [InlineArray(Longest)]
    private struct Characters
    {
        private char first;
    }
}
