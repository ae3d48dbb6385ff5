namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners rate soreness in words. A word is a band; the higher end counts (E3).</summary>
internal static class SorenessWords
{
    public const uint None = 0;
    public const uint Barely = 1;
    public const uint Mild = 3;
    public const uint Moderate = 6;
    public const uint Severe = 8;
    public const uint Worst = 10;

    public static readonly Wording[] All =
    [
        Word(None,
            "not|no|zero|without|never sore !spot|spots|throat", "not feel|feeling|remotely sore", "no|zero|not|nothing soreness",
            "no|zero|without pain|pains|aches|ache|stiffness|tenderness $",
            "no|zero|without pain|pains|aches|stiffness|tenderness anywhere|at|whatsoever|today|now|in|or|no|anymore|any|there|really|and !chest|my?|night|rest",
            "pain|ache|soreness free", "nothing|none|neither _1 hurts|sore|hurting|aches|aching|painful|stiff|tight",
            "not _2 hurt|hurts|hurting|ache|aching|aches|achy|painful|stiff|tender !much|that|badly|lot|too|as|when|at|to|unless|if|so|very|terribly|anymore?",
            "legs feel|are|feeling _1 fine|great|good|perfect|fantastic|amazing|fresh|brilliant|normal|springy|bouncy|ok|okay", "not at all sore", "good as new",
            "not feel _2 soreness|pain|ache|aches|stiffness !chest", "not a? hint|trace|sign|bit|whisper of @sore", "nothing|none hurts|aches !when|if|at|but|except",
            "no aches or|and pains",
            "right as rain", "back to normal", "fresh as a? daisy"),
        Word(Barely,
            "barely|hardly|scarcely _2 sore|soreness|noticeable|there|feel|anything|notice|achy|stiff|hurts|hurting|aching|pain|a|tender|noticing|worth !walk|stand|swollen",
            "almost|nearly|practically|virtually _1 gone|nothing|none|zero|fine|normal|back",
            "tiny|slightest|smallest|teeny|wee|weeny|hint|whisper|smidge|smidgen _1 bit|of|twinge|little|amount|hint|sore|ache !swelling|puffy|swollen",
            "next to nothing", "tiny _1 sore|soreness|achy|stiff", "only just _2 sore|there|feel|noticeable|notice", "bit of a? whisper|hint",
            "touch|whisper|hint sore|of|achy|stiff|tender|tight", "very|really|super slightly|mildly|mild|faintly|lightly @sore",
            "very|really|super mild|mildly|slight|slightly|faint|light|minor", "could|can hardly|barely feel|tell|notice",
            "just a|the twinge|touch|hint|tickle|whisper"),
        Word(Mild,
            "@slight _1 sore !swollen|puffy|worse|better", "@slight of @sore",
            "mild|minor|light|slight|low|gentle|mildly !fever|temperature|swelling|bruise|bruising|run|jog|puffiness|kick|weights",
            "pretty|fairly|quite|rather mild|low|minor|light|manageable", "kind|sort|kinda|somewhat of? @sore", "somewhat|bit|little|tad|touch|slightly _1 @sore",
            "not _2 very|that|too|particularly|overly|terribly|especially|so|super|really|all sore|bad|badly|painful|stiff|achy|tight|tender|much|hurting",
            "not _3 hurt|hurts|ache|sore much|badly|lot|that|too|as|very|terribly", "not bad|awful|terrible|horrible",
            "nothing major|much|serious|terrible|crazy|bad|dreadful|drastic|special", "manageable|bearable|tolerable|niggle|niggly|niggles|niggling|faintly",
            "@sore _2 bit|little|slightly|tad|touch|mildly !worse|better|swollen|puffy", "usual|normal|standard|typical|ordinary @sore|doms|stiffness"),
        Word(Moderate,
            "moderate|moderately|medium|middling", "pretty|quite|fairly|rather|reasonably|decently|noticeably|properly|good _1 @sore", "so so", "proper achy|stiff",
            "not great|brilliant|ideal|amazing|good|fantastic|wonderful|clever|happy", "fair|decent _1 bit|amount|soreness|ache|of", "middle of the? road|scale|pack",
            "pretty|fairly sore", "mid range|way|level"),
        Word(Severe,
            "@very @sore", "@severe _1 @sore", "so|too|super|that _1 sore|bad|painful|stiff|tender|achy",
            "hurt|hurts|hurting|aches|aching|sore|ache|painful _2 lot|badly|bad|loads|like|tons|hell|bunch|bloody|big|plenty|something !not",
            "@very|pretty|quite|fairly _1 bad|badly|rough|brutal|awful|painful|horrible|terrible|intense|ugly|grim", "a ton|tonne|lots|loads|heaps|lot of @sore",
            "severe|severely|intense @sore|soreness?",
            "@part|they|soreness|ache|completely|totally|absolutely|both _3 severe|terrible|awful|horrible|brutal|wrecked|trashed|destroyed|intense|ruined|battered|hammered|smashed|screaming|murder|dreadful|hellish|shot|shredded|mullered|ragged|hanging|wasted|obliterated|annihilated|demolished|screwed|busted|hurting !hot|fun|session|good|run|hills|time|workout|tempo|day|week|to",
            "legs|calves|quads|hamstrings|glutes|shins|thighs|soreness|pain|ache|they _2 bad !for|at|to|that|on|enough|than", "bad soreness|pain|ache|doms|aches",
            "wrecked|trashed|destroyed|battered|mullered legs|quads|calves|hamstrings|glutes",
            "absolutely|totally|completely|utterly _1 wrecked|killing|dead|ruined|battered|mullered|done", "in|serious|lot|real|so|much _2 pain !killers", "on fire",
            "in bits|pieces|ribbons|shreds|tatters", "hurting|hurt|aching like mad|hell|crazy|anything", "really|badly|seriously feeling it",
            "can|could hardly|barely touch|sit", "sore as hell|anything|can|fuck|heck", "tender to|as touch|hell"),
        Word(Worst,
            "worst !that|on|at|in|when|after|is|spot|bit|part|over|leg|side", "worst i|it|ever|imaginable|possible|pain|soreness|of|has", "killing|kills me", "killing",
            "agony|excruciating|unbearable|agonising|intolerable|insufferable|horrendous", "cannot get _2 worse|stand|higher",
            "as bad|sore as _2 gets|can|get|possible|imagine|ever|it", "off the? charts|chart|scale|scales", "through the? roof", "maximum|max|maxed",
            "dying|murdering|crippling|crippled|torture", "worse than ever|anything", "beyond sore|bad|belief", "cannot stand it|the|this",
            "so _3 cry|crying|scream|tears", "more than|over|above ten", "full ten|marks|blast|whack", "sorest _3 ever|been|felt"),

        Degree(None, "feel|feeling|am|all|totally|completely|perfectly|absolutely|back _1 fine|fresh|normal|great|perfect",
            "none|nothing|nil|zilch|fine|zip|nada|fresh|normal|perfect|great", "not at|all|any at? all?", "not _2 all|any|at"),
        Degree(Barely, "only just", "barely|hardly|scarcely|twinge|tiny|touch|whisper|hint", "almost|next nothing|to"),
        Degree(Mild, "bit|little|slightly|slight|tad|some|somewhat|lightly|low|small|minor|wee|mildly", "not much|lot|loads|really|very|too|bad|that|terrible|awful|so",
            "kind|sort of", "ok|okay|alright", "all right"),
        Degree(Moderate, "quite|fairly|pretty|rather|halfway|average|middle|meh|half|moderately|enough|mid|noticeable|noticeably", "so so", "quite|fair a? bit",
            "pretty|quite|fairly sore|achy|stiff|tight", "in the middle"),
        Degree(Severe, "terrible|awful|horrible|painful|wrecked|trashed|destroyed|brutal|screaming|rough|horrendous|dreadful|grim|shot|ruined|battered",
            "very|really|super|loads|lots|bad|badly|high|extremely|plenty|tons|heavily", "a lot", "pretty|quite|really|very bad|high|badly|much|intense|rough",
            "so much|bad|badly", "a great deal", "very much", "big time"),

        new(Notion.SorenessCue, 0, "@sore", "soreness|level|rating|rate|rated|score|scale|number|doms|pain|give|call|say|rank|about|around|roughly|like", "out of ten|#",
            "achiness|ouch|discomfort"),

        new(Notion.Scale, 0, "scale|range _4 # to|through|and|till|until #", "from|between|zero|nought|nil # to|through|and|till|until ten",
            "zero|one|nought|nil|# to|through|till|until|and ten", "zero ten scale", "scale of # #", "scale of #",
            "out of ten|# !$ @be|i|my|it|they|for|say|like|about|maybe|around|probably|right"),

        new(Notion.Correction, 0,
            "wait|actually|correction|sorry|rather|oops|whoops|meant|instead !of", "no wait|sorry|actually|make|hang|hold|it|more|i|scratch on?", "sorry|wait|actually no", "i mean|meant",
            "scratch|forget|strike|ignore|cancel that|it|the", "make|call that|it", "let me|us _2 rephrase|correct|change|start|try|revise", "on second thought|thoughts",
            "hang|hold on", "or rather", "change|changed _2 my|that|it _1 to|mind", "well no|actually", "tell a lie", "make that"),
    ];

    private static Wording Word(uint level, params string[] patterns) => new(Notion.SorenessWord, level, patterns);

    private static Wording Degree(uint level, params string[] patterns) => new(Notion.DegreeWord, level, patterns);
}
