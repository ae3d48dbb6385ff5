namespace VoiceRecovery.Core;

/// <summary>What is advised, and by which rules.</summary>
/// <param name="Level">What to do.</param>
/// <param name="Urgency">How soon to see a clinician; only at <see cref="AdviceLevel.SeeClinician"/>.</param>
/// <param name="Fired">Every rule that applied, those below the level included.</param>
public sealed record Advice(AdviceLevel Level, Urgency? Urgency, RuleSet Fired)
{
    /// <summary>How many reasons are spoken at most.</summary>
    public const int MostReasons = 2;

    /// <summary>The rules that set the level, in the order in which they are spoken.</summary>
    public IEnumerable<RuleId> SetBy
    {
        get
        {
            var level = Level;
            return Fired.Where(id => RuleTable.Find(id).Level == level);
        }
    }

    /// <summary>The rules whose reasons are spoken: the first two of those that set the level.</summary>
    public IEnumerable<RuleId> Reasons => SetBy.Take(MostReasons);

    /// <summary>Whether the advice allows any run.</summary>
    public bool AllowsRun => Level <= AdviceLevel.EasyRun;
}
