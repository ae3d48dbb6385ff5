namespace VoiceRecovery.Skill.Listening;

/// <summary>Halves of signs that only count together, words that name a sign only when the safety check was asked, and children.</summary>
internal static class SignHalfWords
{
    public static readonly Wording[] All =
    [
        Half(SignHalf.VeryHardMuscle, "rock|stone|concrete|brick|board hard|solid|stiff",
            "hard|solid|stiff|tight as|like a? rock|stone|wood|concrete|brick|board|steel|iron|granite|marble|bullet|nails|drum",
            "like|made of a? rock|stone|wood|concrete|brick|steel|iron|granite",
            "calf|calves|shin|shins|thigh|thighs|quad|quads|hamstring|muscle|muscles _3 like rock|rocks|stone|wood|board|drum|steel|iron|marble|granite|concrete|cement|brick|bricks",
            "bulging|bulges|bulge", "wooden|woody", "tense and shiny|hard", "hard lump|ball",
            "set|turned like|to concrete|stone|rock"),
        Half(SignHalf.HardMuscle, "@muscle !@stairs|walking|standing|squatting|bending|climbing|running _3 hard|solid|bulging|rigid !run|to|on|session|work|workout|going|time", "hard|rigid|solid +@muscle",
            "hard and|or tight|swollen|painful|sore", "tight and|or hard|rigid|solid", "extremely|insanely|unbelievably tight|hard",
            "@muscle|it is|feels|went|gone hard|solid|rigid"),
        Half(SignHalf.SeverePain, "@severe @pain", "@pain _2 @severe", "@very painful|sore|tender|hurts|hurting",
            "hurts|hurt|hurting|kills|painful|sore like hell|crazy|mad|anything", "agony|excruciating|unbearable|agonising|killing|kills",
            "hurts|hurt|hurting so|really|badly|lot|bad", "@pain beyond|off|through", "cannot _1 touch|bear|stand it?|to|the|pain", "worst pain",
            "screaming|howling|crying _2 pain", "@painkiller _1 do|does|doing|did nothing", "painkillers not|do|nothing|are _3 touching|help|working|touch|work",
            "in a? lot|tears|much|so|serious|real of? pain|agony?", "unreal pain", "bad pain", "@pain _1 @be bad", "more|worse pain than", "too painful|sore"),
        Half(SignHalf.MildPain, "@slight|barely|hardly|not|no|without @sore|pain", "not _2 @very|that|too @sore|bad", "mild|minor"),
        Half(SignHalf.Redness, "red|redness|rash|reddened", "hot skin|patch"),
        Half(SignHalf.Spreading, "spreading|spread|spreads|creeping|growing|expanding|tracking|bigger", "moving|going|climbing up|down"),
        Half(SignHalf.StiffNeck, "stiff neck", "neck _3 stiff|rigid|stiffness|sore|hurts|locked|bend", "stiffness _3 neck", "cannot _2 bend|move|turn|touch _2 neck|chin",
            "neck|chin will not|cannot bend|move|touch"),
        Half(SignHalf.VeryUnwell, "feel|feeling|felt|am _2 awful|terrible|dreadful|rotten|horrible|ill|unwell|horrendous|wretched|rough|ghastly|poorly",
            "@very|really unwell|ill|sick|poorly", "racing heart", "shaking"),

        Half(SignHalf.Weakness, "@limb _2 @feel|is|are|was|has|got|gone|going|went _1 weak|weaker|weakness", "weak|weaker leg|legs|foot|calf|thigh|side"),

        Keyword(Core.WarningSigns.ChestPain, "chest"),
        Keyword(Core.WarningSigns.Breathless, "breathing|breath|breathe|breathlessness"),
        Keyword(Core.WarningSigns.DarkUrine, "urine|pee|wee|dark"),
        Keyword(Core.WarningSigns.Numbness, "numb|numbness|numbing|tingling"),
        Keyword(Core.WarningSigns.WarmRedLeg, "hot|red|warm|redness|heat|warmth"),
        Keyword(Core.WarningSigns.Fever, "fever|temperature"),
        Keyword(Core.WarningSigns.PopOrSnap, "pop|popping|popped|snap|crack"),
        Keyword(Core.WarningSigns.PinpointBonePain, "spot|bone|pinpoint|point"),

        new(Notion.ChildPerson, 0, "my|our|the _2 @person", "my|our little|young one|lad|man|lady|boy|girl", "my|our|a|the # year _1 old|olds", "child's|kid's",
            "a|his|her child|kid|toddler|teenager|boy|girl"),
    ];

    private static Wording Half(SignHalf half, params string[] patterns) => new(Notion.SignHalf, (uint)half, patterns);

    private static Wording Keyword(Core.WarningSigns sign, params string[] patterns) => new(Notion.SignKeyword, (uint)sign, patterns);
}
