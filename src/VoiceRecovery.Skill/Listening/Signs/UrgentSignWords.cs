using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners name the urgent signs.</summary>
internal static class UrgentSignWords
{
    public static readonly (WarningSigns Sign, string[] Patterns)[] All =
    [
        (WarningSigns.WarmRedLeg,
        [
            "@limb _3 @hot than", "heat|hotness|warmth in|on|round|around _2 @limb",
            "@part|skin|spot|patch|area|one|side|other _3 @hot|@red !up|down|weather|shoes|socks|shorts|line|streak", "@part _7 it|they|them is|are|feels|feel|looks|look|was|were _5 @hot|@red", "@hot|@red !up|weather|bath|yoga|day|water|shower|tub|wax|shoes|line|streak|run|room @limb|skin|spot|patch|area|swollen|muscle|lump", "@hot to the? touch", "@limb _3 giving|gives|radiating|throwing off? _1 heat",
            "@hot and @red|swollen|puffy|throbbing|tender|sore", "@red and @hot|swollen|puffy|tender|sore|angry", "redness _3 @limb|skin", "blood clot|clots", "clot", "dvt", "d v t", "deep vein thrombosis", "thrombosis", "@limb _3 changed color", "redness", "heat coming off|from _2 @limb", "burning hot", "@limb|skin _2 inflamed and @hot|@red", "swollen and @hot|@red",
        ]),
        (WarningSigns.PopOrSnap,
        [
            "like _2 gunshot|gun|bullet|elastic|band|rubber|whip", "thrown|threw|chucked|throwing _2 stone|rock|ball|brick|something", "hit me _3 calf|leg|heel|achilles|bat|stick|hammer|stone", "like|as _3 hit|struck|whacked _3 bat|stick|hammer|stone|ball|rock|brick",
            "felt|heard|feel|hear|hearing|feeling|was|got|like|had|definite|audible|loud|and|yes|or|with|big|the|sudden|went _2 @noise !quiz|music|song|decision|fitness|of|on|judgement|out|over|round|to|home|chat",
            "felt|heard|feel|hear _3 something|it|muscle|@anypart _2 @snap", "something|it|muscle|calf|achilles|hamstring|knee|ankle|tendon|hammy|quad|groin|foot|hip|shin|thigh|heel just? popped|snapped|cracked|pinged|twanged|tore|ripped|pings|snaps|ruptured|crunched !in|out|back",
            "something just? went|gave|goes|go|give|gives !wrong|well", "went|goes|go|going @noise", "@noise|popping|snapping|cracking|tearing _1 sound|noise|sensation|feeling", "like _3 kicked|shot|hit|whacked|struck _4 calf|leg|heel|back|ankle|achilles", "like|someone|somebody|felt _3 kicked|shot|whacked|booted me|it", "like|felt _4 hit by|with", "someone|somebody|been|being _1 kicked|kick|kicking me?|in the? calf|back|leg|heel|achilles",
            "kicked me in|on the", "cannot|unable _2 push|rise|stand|go|get _2 off|toes|tiptoes|tiptoe", "torn|tore|ruptured|rupture|tear|ripped _3 @anypart|hammy|calf|achilles|muscle|tendon|ligament|acl|meniscus", "@anypart|ligament _2 torn|tore|ruptured",
            "@noise in|at|from|behind|near|on _2 @anypart", "cracked _2 bone|ankle|shin|rib", "^ a? pop|snap|crack|twang|rip|tear|snapped|popped $", "like|as _4 kicked", "kicked in _2 calf|leg|heel|back", "felt|heard _2 go|give",
            "cannot _2 rise|go|raise|stand _3 toes|tiptoes|tiptoe", "popped|snapped|cracked|tore|twanged|pinged _3 @anypart",
        ]),
        (WarningSigns.BigBruise,
        [
            "@limb|thigh|calf|hamstring _2 @go|is|are|looks _1 black !and|toenail|nail", "blood under _1 skin", "all colors|shades|colours",
            "bruise|bruises|bruised|bruising|haematoma|hematoma !ego|feeling|pride", "black and blue", "@limb|skin|muscle _3 purple|violet", "purple @limb|patch|mark|bruise|all|and|down", "turned|gone|going|went|goes _1 purple|yellow", "^ purple|dent|dented $", "dent|hole|gap|dip|divot|indentation|hollow _3 muscle|calf|thigh|hamstring|quad|leg|achilles|hammy",
            "@muscle _2 dent|dented|divot|dip|gap|hollow",
        ]),
        (WarningSigns.SuddenSharpPain,
        [
            "felt|feel _2 grab|grabbed|grabbing|pull|pulled|seize|seized|pinch|pinched !up|back|toward",
            "calf|hamstring|hammy|achilles|groin|quad just? went !well|fine|okay|great|numb|from|to|away|up|down|bad|off|bang|pop|snap|twang|crack|ping|purple|black|dead|tight|hard|cold|white|blue|red", "sudden|suddenly _2 twinge|grab|jolt",
            "sharp|sudden|stabbing|shooting|searing|piercing|jabbing|electric|lightning pain|pains|twinge|stab|sensation|ache|jolt|shock", "sharp|stabbing|shooting _4 @limb|hip|groin|achilles|mid|run|running|hamstring|glute", "pain|pains|ache|it|@anypart _2 @be|feels|came|got|on|started|hit _2 sharp|stabbing|shooting|knifelike|knife", "stabbing|shooting in|through|down|up",
            "@anypart|pain|it|hammy _2 suddenly|sudden grabbed|seized|went|hurt|hurts|gripped|started|cramped|gave|tightened|pain|sharp|painful|came|hit", "suddenly _3 @pain|grabbed|seized|sharp|twinge", "pain|it came|hit _1 on suddenly|out",
            "pulled|pull|strained|tweaked|yanked|done _2 @anypart|something|hammy|hamstring|muscle|calf|groin|quad", "@anypart|hammy _1 grabbed|seized|pulled|strained|grabbing|tweaked !up", "pulled up _2 lame|sharp|limping|short|suddenly|mid|with|in|at|halfway", "had to stop|pull|walk|quit|bail _5 pain|sharp|hurt|agony|hamstring|calf|knee", "like a|being knife|knives|stabbed|dagger|needle|hot",
            "stabbed|stab|jab|jolt|zing|zap in|down|through|up _2 @anypart", "knife in|through _2 @anypart", "sudden|sharp _1 @pain|cramp", "^ sharp|stabbing|grabbed $", "came on suddenly|mid", "had to stop running $", "had to stop mid", "went lame", "gone in the calf|hamstring|hammy", "stopped dead|me in|by|mid _4 pain|tracks",
        ]),
        (WarningSigns.PinpointBonePain,
        [
            "one|exact|single|specific|particular|precise|certain|pinpoint|tiny|small|same _3 spot|spots|point|place !left", "pinpoint|pinpointed", "sore|tender|painful|hurting|sharp @spot _2 on|over|in|along _2 @bone|@bonypart", "spot|point|place on|over|along _2 @bone|shin|foot|heel", "@bone bone? _3 @pain|tender|sore|bruised",
            "@pain|tender|tenderness|sharp|press|pressing _3 on|in|to|over|of|along the|my? bone", "bone pain|pains|ache|aches|tenderness|soreness", "sore|tender|aching|painful bone|bones", "stress fracture|fractures|reaction", "put|place _2 finger|thumb|fingertip on|right _3", "point to|at it|the|exactly|where|with|one !watch", "one finger|fingertip|thumb", "size of a coin|dime|penny|thumb|thumbnail|pea|quarter|marble|fingertip|grape|fingernail",
            "hurts|hurt|sore|tender|painful|pain|sting|stings to|when|if|as _2 press|touch|pressed|poke|prod|pressing|poking|touching|prodding", "press|poke|prod _5 @pain", "touch it|the|them|on _3 @pain", "deep in|inside the|my bone", "bone feels|is bruised|sore|tender|hurting", "shin bone _3 @pain|tender|sore", "just|only in? one|a spot", "tender|sore spot", "exactly one spot|place", "to the touch _4 bone|shin|foot", "focal|localised|localized _2 pain|tenderness|spot|bone", "pain|sore|tender|hurts|soreness|ache _4 one|exact|specific|single _1 spot|point|place",
        ]),
        (WarningSigns.HopPain,
        [
            "@pain|cannot|agony|sharp|hardly|barely|impossible _4 hop|hopping|jump|jumping|landing|land|skip|skipping|hops", "hop|hopping|jump|jumping|landing|land _4 @pain|agony|impossible|sharp|kills|killing",
        ]),
        (WarningSigns.Fever,
        [
            "shaking|shivering with _1 cold|fever|chills", "hot and cold sweats?", "high temp", "boiling up", "shivery",
            "fever|feverish|shivers|shivering|shivery|chills|pyrexia !heat|pitch", "high|bad|slight|mild|raging|low|spiking fever|temperature", "have|has|had|got|having|with|running|spiking|spiked|run|ran|developed|getting a? _2 temperature !of|for|normal", "temperature _3 high|up|raised|elevated|spiked|spiking|over|above|through", "temperature _3 #", "# degrees fever|temperature", "burning up", "hot and cold|shivery|clammy", "cold sweat|sweats", "night|fever sweats|sweat",
            "flu !jab|shot|vaccine|season", "shaking|teeth and|chattering|with _1 chills|cold|chattering", "thermometer _4 high", "thermometer _4 #", "sweating and shivering|shaking", "came|coming down with _3 flu|something|fever|bug", "rigors|rigor", "cannot stop|get shivering|warm",
        ]),
        (WarningSigns.Numbness,
        [
            "cotton wool", "@limb _2 gone|going|goes|went to sleep", "feel|feels like _2 novocaine|anaesthetic|anesthetic|dentist", "cannot feel _2 half|part|parts|bottom|top|side|sole of",
            "numb|numbness !from|with|bum|brain|mind|to|by", "numb from|with|to|by _3 waist|knee|knees|hip|ankle|down|toes|foot|run|running|calf|thigh|touch|tips", "tingling|tingle|tingles|tingly|prickling|prickly|prickles", "pins and needles", "pins needles", "cannot|hardly|barely|not _1 feel|feeling _2 @limb", "@limb _5 asleep|deadened", "leg|foot|calf|toe|toes|feet _2 is|gone|went|feels dead", "@limb fell|went|gone|goes|going|falls|falling _1 asleep|numb|to", "no|lost|losing|loss|lose|less|reduced|without _2 feeling|sensation|sense",
            "dead leg|foot", "electric|electrical shock|shocks", "new weakness", "burning feet|foot|toes", "fizzing|fizzy|buzzing _4 @limb", "@limb _3 fizzing|buzzing|fizzy", "lost the feeling", "sensation _3 gone|lost|weird|odd|different",
        ]),
        (WarningSigns.KneeLocksOrGivesWay,
        [
            "@joint|it|leg _3 locks|lock|locked|locking !in|down|the", "@joint|it _3 gives|give|gave|giving|given way|out|beneath|under", "locked|locking|unstable|buckling @joint", "@joint _3 buckles|buckle|buckled|buckling|unstable|wobbly|stuck|jammed|jams|wobbles|sticks|catches|catching|unreliable|slips|slipping", "gives|giving|gave way",
            "@keep locking|buckling|catching|giving", "@joint _2 cannot _1 straighten|bend|extend", "cannot _1 straighten|bend|trust _2 knee !without", "instability", "^ it? gives|gave|locks|locked|buckles|buckling|giving|locking out|up|way? $", "@joint _2 collapses|collapsed|collapsing|folds|folded|goes from",
        ]),
        // Ages are read by ChildListener, as are the runner's children.
        (WarningSigns.Child,
        [
            "^ a? teen|minor|child|kid|teenager $", "am _2 child|kid|teenager|teen|minor|schoolboy|schoolgirl|schoolkid|juvenile|youngster", "under eighteen|sixteen age?", "under age", "middle|elementary|primary|junior|secondary|high school", "year|grade # at|in school", "am _1 in|at school !run",
            "seventh|eighth|ninth|sixth|tenth|fifth grade|grader", "freshman|sophomore in high",
        ]),
        (WarningSigns.Pregnancy,
        [
            "c section|sections", "caesarean|cesarean",
            "pregnant !pause", "pregnancy !test", "expecting a? _1 baby|child|twins|bump", "^ am? expecting $", "having a baby", "with child", "months|weeks along|gone|pregnant|postpartum|postnatal|gestation", "first|second|third|final|last trimester", "trimester", "postpartum|postnatal", "had|have|having|has _1 a|my|twins baby|babies|kid|newborn|cesarean|caesarean !sit|at", "gave|given|giving birth", "after|since giving|the|my birth", "just|recently delivered|birthed", "baby _2 on the way|due", "bump|baby _2 due", "#|six|ten weeks|months after|post birth|baby|partum", "up the duff", "preggers|preggo",
        ]),
        (WarningSigns.RecentSurgery,
        [
            "knee|hip|ankle scoped|scope", "scoped",
            "@surgery", "had|having|got _3 replacement|replaced|stent|transplant|removed|pinned", "knee|hip|ankle|meniscus|acl replacement|repair|reconstruction|arthroscopy|op", "post op|operative|surgical|surgery", "went|been|gone|came under _2 knife", "caesarean|cesarean", "c section", "had _3 appendix|gallbladder|tonsils|wisdom|meniscus|hernia _1 out|removed|fixed|repaired|done", "stitches _3 in|from|still|out", "out of hospital", "keyhole",
        ]),
        (WarningSigns.BloodThinners, ["blood|on|taking|take thinner|thinners", "blood thinning|thinner|thinners", "@thinner", "thin _2 blood"]),
    ];
}
