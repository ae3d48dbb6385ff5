using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>One fact about a runner that speaks against a run.</summary>
/// <param name="Name">The section of the wordings that tell it, or <c>rating</c>, <c>days</c>, <c>place</c>, <c>side</c>.</param>
/// <param name="At">The question at which it is volunteered; <see langword="null"/> when it is told where it is asked for.</param>
/// <param name="Apply">Puts the fact into a report.</param>
internal sealed record Harm(string Name, string? At, Func<LegReport, LegReport> Apply)
{
    /// <summary>After the advice: the fact is not there before it is told.</summary>
    public const string Afterwards = "afterwards";

    /// <summary>Whether it is a warning sign.</summary>
    public bool IsSign => Wordings.Signs.Has(Name);

    /// <summary>Whether it has wordings of its own, and so can be told at any time.</summary>
    public bool HasWords => IsSign || Wordings.Facts.Has(Name);

    /// <summary>The wordings that tell it.</summary>
    public string[] Wording => IsSign ? Wordings.Signs[Name] : Wordings.Facts[Name];

    /// <summary>Whether what the skill says names this fact plainly.</summary>
    public bool IsNamedIn(string speech) =>
        (IsSign ? Wordings.Signs : Wordings.Facts).About(Name).Any(word => speech.Contains(word, StringComparison.OrdinalIgnoreCase));
}
