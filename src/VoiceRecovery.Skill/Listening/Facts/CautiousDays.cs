using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>The more cautious of the days that were possible; unknown where none is.</summary>
internal struct CautiousDays
{
    private bool _isUnknown;

    /// <summary>Whether any day was possible.</summary>
    public bool Any { get; private set; }

    /// <summary>The more cautious of them; null where unknown is more cautious than each.</summary>
    public DaysSinceHardRun? Days { readonly get => _isUnknown ? null : field; private set; }

    /// <summary>Adds a number of days; parts of a day count as either day. Days to come are not added.</summary>
    public void Add(double days)
    {
        if (days < 0)
        {
            return;
        }

        Add((int)Math.Min(Math.Floor(days), DaysSinceHardRun.Longest));
        Add((int)Math.Min(Math.Ceiling(days), DaysSinceHardRun.Longest));
    }

    private void Add(int days)
    {
        var next = DaysSinceHardRun.Of(days);
        if (!Any)
        {
            (Any, Days) = (true, next);
        }
        else if (!_isUnknown)
        {
            var cautious = DaysSinceHardRun.MoreCautious(Days!.Value, next);
            _isUnknown = cautious is null;
            Days = cautious;
        }
    }
}
