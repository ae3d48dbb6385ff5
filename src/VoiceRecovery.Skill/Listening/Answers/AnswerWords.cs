namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners say yes, no and neither, and how they pick from the list that was read to them.</summary>
internal static class AnswerWords
{
    /// <summary>A bit: no answer alone, but a yes after a yes.</summary>
    public const uint Some = 1;

    /// <summary>Probably: no answer to a check.</summary>
    public const uint Likely = 2;

    public static readonly Wording[] All =
    [
        new(Notion.PlainYes, 0,
            "^ yes|yeah|yep|yup|yea|aye|yah|affirmative|correct|indeed|ja|totally|absolutely|definitely|certainly|sure|course|exactly|true !not|how|if|whether|about",
            "uh huh", "mm hmm", "i|they|it|there|we do|am|have|is|are|did|does $", "^ there is|are some|lots",
            "one|some|two|couple|few|several|all|most|three|lots of them|those|these|that|it", "you bet|betcha", "i'm afraid so", "afraid so",
            "that is right|correct|true", "^ of course", "a|yes|yeah yes|yeah"),
        new(Notion.PlainNo, 0, "none|neither|nope|nah|nothing|negative|nil|nada|zilch|zip $", "nothing at|really at? all", "none|nothing whatsoever", "no|negative|nope|nothing on|to all|everything|any|each of? them|those|that|it?",
            "none of|at them|those|that|the|these|it|all|above|this", "nothing of|like the|that|those|it|sort|kind", "not at all",
            "not one|any|a of? them|those|that|these|it|single|thing|one", "no to? all|everything|any|it|them of? them|those|that|it?",
            "none|nothing|any that|which? i _2 see|notice|tell|find|noticed|know", "not _1 see|notice|have|got|feel any|one|it|anything $",
            "good|fine|okay|clear|great on|with _1 all|everything|that|those|them|any of? that|those|them|it?", "all clear|good|fine|ok|okay|normal|negative",
            "absolutely|definitely|certainly|course|hell not|no", "no way|sir|ma'am|thanks|siree|chance",
            "i|they|it|there|we do|am|have|is|are|did|does not $", "nothing|not visible|visibly|noticeable|noticeably|obvious",
            "not that i|we|am _1 know|aware|notice|noticed|can|have|see|seen|remember|recall of|see|tell|about|noticed?", "nothing to report|mention|add", "in the clear",
            "clear", "i am|feel|feeling _1 fine|good|ok|okay|great|well|clear|grand|perfect|alright $", "^ fine|good|grand|great|clear $",
            "everything|all|it is|feels|seems|looks? fine|good|ok|okay|normal|great", "not a sausage|thing|chance|one|bit|jot",
            "any|none|nothing|no of that|those|these|them|it", "zero of? those|them|that", "not me|mine|either", "uh uh", "nuh uh",
            "doesn't|not apply|applicable|applies", "no symptoms|signs|problems|issues|complaints|concerns|worries", "haven't|not got any|none",
            "free of|from all|any|that|those"),
        new(Notion.PlainUnsure, 0, "maybe|perhaps|possibly|unsure|uncertain|depends|dunno|doubtful|meh|sometimes|borderline",
            "not|never _2 sure|certain|positive|clear|convinced", "not really|exactly|quite|entirely|completely|fully", "not know", "no idea|clue",
            "hard|difficult|tricky|tough to say|tell|judge|know", "cannot _1 tell|say|remember|decide", "might|may|could _1 be|have|do|is",
            "i guess|suppose|think|reckon|imagine|believe $", "not think|believe so|it", "guess|suppose|reckon not", "hope not|so", "in a way", "yes and|or no",
            "who knows", "it|that depends", "probably|likely not", "so so", "fifty fifty", "nothing serious|major|much|really|special|crazy|bad|drastic|to",
            "don't think so", "if anything", "what do you mean", "most of them", "i wonder", "on and off", "off and on", "now and then|again", "unless"),
        new(Notion.PlainUnsure, Likely, "probably", "sort|kind of", "think|guess|suppose|reckon|believe|seems|looks so", "looks|seems|feels like it|so", "more or less"),
        new(Notion.PlainUnsure, Some, "^ a? little|tiny|wee|small bit", "^ a? bit|some|slightly|little +in|on|round|around|at|yes|yeah", "tiny|small|wee|slight|little bit|amount $", "a? bit|little|touch|tad|smidge|some $", "slightly|somewhat|partly|partially|ish"),

        // Check A: walking or stairs, worn out, at rest or at night, getting worse.
        A(1, "first one|thing|option?", "first", "number one", "stairs|stair|steps|downstairs|upstairs"), A(5, "walking|walk|limp"), A(2, "second", "number two",
            "worn|tired|tiredness|exhausted|fatigue|wiped out?"), A(3, "third", "number three", "rest|night|nights|resting|nighttime|bed|sleep"), A(4,
            "fourth", "last|final one|thing|option", "^ last|final $", "and last|final", "number four", "worse|worsening"),
        // Check B, in the order that it is asked: chest or breathing, dark urine, numbness, hot or red leg, fever, pop, sore spot on bone.
        B(1, "first !trimester|day|time|run|week|interval|rep|mile|race|lap", "number one"), B(2, "second !trimester|day|time|run|week|interval|rep|mile|race|lap", "number two"), B(3, "third !trimester|day|time|run|week|interval|rep|mile|race|lap", "number three"), B(4, "fourth !trimester|day|time|run|week|interval|rep|mile|race|lap", "number four"), B(5, "fifth !trimester|day|time|run|week|interval|rep|mile|race|lap", "number five"), B(6,
            "sixth !trimester|day|time|run|week|interval|rep|mile|race|lap", "number six"), B(7, "seventh !trimester|day|time|run|week|interval|rep|mile|race|lap", "last|final one|thing|option", "^ last|final $", "number seven"),
    ];

    /// <summary>Where the items of check B begin among the values of <see cref="Notion.CheckItem"/>.</summary>
    public const uint CheckB = 100;

    private static Wording A(uint item, params string[] patterns) => new(Notion.CheckItem, item, patterns);

    private static Wording B(uint item, params string[] patterns) => new(Notion.CheckItem, CheckB + item, patterns);
}
