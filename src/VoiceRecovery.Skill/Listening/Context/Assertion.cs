namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>How a mention is meant: what the ConText method calls its contextual property.</summary>
internal enum Assertion
{
    /// <summary>The runner says that it is so.</summary>
    Said,

    /// <summary>Denied: "no chest pain" (ConText: negation).</summary>
    Denied,

    /// <summary>Asked about: "is dark urine bad" (ConText: hypothetical).</summary>
    Asked,

    /// <summary>Supposed: "what if I had chest pain" (ConText: hypothetical).</summary>
    Supposed,

    /// <summary>Somebody else's: "my friend had chest pain" (ConText: experiencer).</summary>
    SomeoneElses,

    /// <summary>Anybody's: "when your urine is dark" (ConText: experiencer).</summary>
    Anybodys,

    /// <summary>Long over: "years ago" (ConText: historical).</summary>
    Past,
}
