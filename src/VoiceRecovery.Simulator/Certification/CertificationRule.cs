namespace VoiceRecovery.Simulator;

/// <summary>One thing that certification, or a listener, asks of a skill.</summary>
/// <param name="Id">Its family and its name; it does not change.</param>
/// <param name="Title">What is so where the rule holds.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Mend">What to do where it does not hold.</param>
/// <param name="IsAdvice">Amazon may let it pass, or says so only in advice: a warning, not a failure.</param>
internal sealed record CertificationRule(string Id, string Title, string Source, string Mend, bool IsAdvice = false)
{
    public string Family => Id[..Id.IndexOf('.', StringComparison.Ordinal)];

    public Fault At(string where, string what) => new(this, where, what);
}

/// <summary>A place where a rule does not hold.</summary>
/// <param name="Where">The file, locale, intent or request.</param>
/// <param name="What">What was found there.</param>
internal sealed record Fault(CertificationRule Rule, string Where, string What);

internal enum Verdict
{
    Pass,

    /// <summary>Nothing here can tell.</summary>
    NotCheckable,

    Warn,

    Fail,
}

/// <summary>What came of one rule.</summary>
/// <param name="Found">What was found: the faults, or what was looked at.</param>
/// <param name="Explained">Why a warning is accepted; null where no reason is given.</param>
internal sealed record CheckResult(CertificationRule Rule, Verdict Verdict, IReadOnlyList<string> Found, string? Explained = null)
{
    public static CheckResult Of(CertificationRule rule, IReadOnlyList<Fault> faults, string lookedAt) => faults.Count == 0
        ? new CheckResult(rule, Verdict.Pass, [lookedAt])
        : new CheckResult(rule, rule.IsAdvice ? Verdict.Warn : Verdict.Fail,
            [.. faults.Select(fault => $"{fault.Where}: {fault.What}").Distinct(StringComparer.Ordinal)]);

    public static CheckResult NotCheckable(CertificationRule rule, string reason) => new(rule, Verdict.NotCheckable, [reason]);
}

/// <summary>Everything that was checked, in the order of the rules.</summary>
/// <param name="Subject">What was checked, in words.</param>
/// <param name="Responses">One response of every kind that the skill gave.</param>
internal sealed record CertificationReport(string Subject, IReadOnlyList<CheckResult> Results, IReadOnlyList<string> Responses,
    TimeSpan Took)
{
    public int Count(Verdict verdict) => Results.Count(result => result.Verdict == verdict);

    public int Unexplained => Results.Count(result => result is { Verdict: Verdict.Warn, Explained: null });

    public bool Passes => Count(Verdict.Fail) == 0;
}
