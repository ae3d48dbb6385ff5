namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners say that something is swollen, or is not.</summary>
internal static class SwellingWords
{
    public static readonly Wording[] All =
    [
        new(Notion.Swollen, 1,
            "swollen|swelling|swelled|swell|swells", "puffy|puffiness|puffier", "puffed|puffs !out|on|hard|and", "ballooned|ballooning|balloon|balloons",
            "inflamed|inflammation", "bloated|engorged|edema|oedema",
            "@part _5 bigger|fatter|larger|thicker|wider|twice|double|chunkier", "bigger|fatter|larger|thicker than|compared _3 other|usual|normal|left|right",
            "blown|blew|blow up _1 like?", "fluid|water in|on|around|behind|under _2 @anypart", "fluid|water retention", "socks|sock|shoe|shoes _3 tight|tighter|marks|mark|fit|indent|leaving|dent",
            "cannot _3 shoe|shoes on", "blown up", "puffing up",
            "knee|ankle|calf|foot|leg|it _2 huge|massive|enormous|gigantic !bruise|lump|difference|pain|run|hill|effort|deal", "fat ankle|ankles|knee|calf|foot",
            "cankles|cankle", "like an? egg|golf|tennis|grapefruit|melon|sausage|sausages|football|tree", "lump|lumpy|egg !sum",
            "size of a? egg|golf|tennis|grapefruit|melon|football|orange|lemon|plum"),
        new(Notion.NotSwollen, 0,
            "no|zero|nil +swell|puffing|puffs", "swelling free", "swelling|puffiness absent|nada",
            "not|never _3 look|looks|looking|seem|seems|appear _1 swollen|puffy|inflamed",
            "normal|usual|same|regular size|sized|shape", "swelling|puffiness _3 gone|disappeared|vanished !down|up", "it _3 disappeared|vanished", "it _2 gone away|now|completely|already", "it is|has gone $", "swelling has gone away",
            "look|looks|looking _1 normal|usual|fine|alike", "both|they _2 look|looks _1 same|normal", "same size|shape|as"),
    ];
}
