namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>What a trigger of the ConText method does: its direction and scope, or that it ends or undoes the scope of another.</summary>
internal enum ContextRole
{
    /// <summary>Works on what follows, to the end of the clause (denied) or of the sentence (asked, supposed, somebody else's).</summary>
    Forward,

    /// <summary>Works on what follows in its own clause only: "if".</summary>
    Clause,

    /// <summary>A denial that goes with nouns ("no", "without"): a number or a day ends its scope, too.</summary>
    Noun,

    /// <summary>A denial of being able to ("cannot"): works on how the legs work and where, and not on pain or signs.</summary>
    Ability,

    /// <summary>Works on what stands right before it: "fever is a no", "chest pain in my friend".</summary>
    Backward,

    /// <summary>
    /// Works on what stands right before it, as in a form, where nothing follows that it could deny: "swelling none, both calves".
    /// </summary>
    Form,

    /// <summary>Works on its whole clause: "years ago".</summary>
    Both,

    /// <summary>Looks like a trigger and is none: "no doubt".</summary>
    Pseudo,

    /// <summary>Says that something denied is so after all, in its whole clause: "never so bad before".</summary>
    Strong,

    /// <summary>After a denial excepts what was denied: "except in my left foot".</summary>
    Exception,

    /// <summary>Ends the scope of a trigger before it: "because"; for somebody else, the runner: "I", "my".</summary>
    Terminator,

    /// <summary>Some weeks ago: past only together with <see cref="Recovered"/>.</summary>
    While,

    /// <summary>It is over: "all better now".</summary>
    Recovered,
}
