namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners say one leg or both.</summary>
internal static class SideWords
{
    public static readonly Wording[] All =
    [
        new(Notion.OneSide, 1,
            "one !my|both leg|side|calf|knee|ankle|foot|quad|hamstring|shin|hip|glute|thigh|achilles|heel|hammy|limb", "one +of _1 @legpart", "single leg|sided|calf|knee|limb",
            "just|only the|my? one", "just|only|mostly|mainly|primarily|especially|particularly|more|worse|predominantly|sorer|worst|definitely _2 left|right|one",
            "uneven|unequal|lopsided|asymmetrical|onesided|unilateral|unevenly|asymmetric",
            "one _2 more|worse|sorer|bigger|than _4 other", "one is|feels|hurts _2 worse|sorer|fine|ok|okay|more",
            "other one? _3 fine|okay|ok|good|normal|alright|nothing|better|perfect", "one _1 other",
            "left|right more|worse|sorer|mostly|mainly|especially|only|than|side|sided|worst|one", "dominant|kicking|trail|lead leg|side", "not the same|even|equal|both",
            "more on|in one|left|right", "left|right +@legpart", "@legpart left|right", "on|in the|my left|right",
            "my left|right !arm|hand|shoulder|elbow|wrist|eye|ear|now", "the left|right !way|thing|time|call|decision|answer|track|shoes|choice|direction|place",
            "^ left|right !now $", "left|right is|feels|hurts|aches|has|only|one|was", "one's", "one one", "^ left|right no|wait|sorry|or left|right $"),
        new(Notion.BothSides, 1,
            "both|either|each|two|pair legs?|calves|sides|knees|of|ankles|feet|side|leg|quads|shins|hips|thighs|hamstrings", "both", "# each", "each $", "apiece", "each|either +side|leg|calf|knee|ankle|foot|quad|hamstring|shin|hip|glute|thigh|achilles|heel", "^ each one", "equal $",
            "two legs|sides|calves|knees|feet|ankles", "left and right", "right and left", "left and the|my? right",
            "equally|evenly|symmetrical|symmetric|bilateral|bilaterally|symmetrically|alike", "same on|in|for both|each|either", "no difference between|left|right|in",
            "neither _2 worse", "^ even $", "they|legs|are|both|feel|pretty|fairly +even $", "one as|is _2 bad|sore|same _2 other", "about? the same $"),
    ];
}
