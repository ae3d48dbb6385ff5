using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <content>What the skill advised, against what is true.</content>
internal sealed partial class SearchedConversation
{
    /// <summary>The turns before the first advice; <see langword="null"/> where none was given.</summary>
    public int? TurnsToAdvice { get; private set; }

    /// <summary>Whether the advice let the runner run at any time.</summary>
    public bool LetRun { get; private set; }

    /// <summary>The level that the true report forbids, if one was given.</summary>
    public AdviceLevel? Forbidden { get; private set; }

    private void Judge()
    {
        if (Level() is not { } level)
        {
            return;
        }

        TurnsToAdvice ??= Turns;
        LetRun |= level <= AdviceLevel.EasyRun;

        // What is volunteered counts from when it was told; what is asked for, always, but for a second place, which no question names.
        var truth = _scenario.Runner.ReportOf(harm => (harm.At is null && harm.Name != "secondPlace") || _told.Contains(harm));
        Forbidden = level <= AdviceLevel.EasyRun && Advisor.Advise(truth).Level > level ? level : null;
    }

    private AdviceLevel? Level()
    {
        var advised = Attributes is { } state && state.TryGetProperty("advice", out var advice)
            ? Enum.Parse<AdviceLevel>(advice.GetProperty("level").GetString()!, ignoreCase: true)
            : (AdviceLevel?)null;
        AdviceLevel? spoken = _talk.Speech.Contains("good to run as planned", StringComparison.OrdinalIgnoreCase) ? AdviceLevel.RunAsPlanned
            : _talk.Speech.Contains("easy run is reasonable", StringComparison.OrdinalIgnoreCase) ? AdviceLevel.EasyRun
            : null;

        // What was told after the advice is asked for: the answer decides what becomes of it.
        advised = IsOpen ? null : advised;
        return spoken < advised || advised is null ? spoken ?? advised : advised;
    }
}
