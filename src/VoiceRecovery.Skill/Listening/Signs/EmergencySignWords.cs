using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners name the emergency signs.</summary>
internal static class EmergencySignWords
{
    public static readonly (WarningSigns Sign, string[] Patterns)[] All =
    [
        (WarningSigns.ChestPain,
        [
            "@chest _2 @chestfeel",
            "@chestfeel in|across|around|on|through|near|over|under|behind|inside|at|of _2 @chest",
            "tight|heavy|sore|painful|aching|burning|sharp|crushing|hurting|stabbing|achy @chest",
            "clutching|gripping @chest", "elephant _4 @chest", "heart _2 hurts|hurting|hurt|aches|aching", "heart attack", "angina", "heart pain|pains",
            "@pain|shooting|numb _4 left arm", "left arm _3 @pain|heavy", "@pain _4 arm|jaw and _2 jaw|arm|neck", "hurts|hurt|pain|painful|sharp to|when|as|if _2 breathe|breathing|breath|inhale",
            "@pain|pressure|tightness|something behind|under _2 breastbone|ribs|sternum", "pain down|going|spreading _3 arm", "cardiac",
        ]),
        (WarningSigns.Breathless,
        [
            "puffed out|just", "get|gets|getting|so|really puffed|puffing !up|swollen", "breathing|breathe _2 fast|quickly|rapid|rapidly|straw", "hyperventilating|hyperventilate", "cannot|hardly|barely|not _2 get|draw _2 breath",
            "breathless|breathlessness|gasping|wheezing|wheezy|wheeze", "short|shortness of|on breath|breathe|breathing", "out of breath|puff", "cannot|hardly|barely _2 breathe|breathing",
            "cannot|hardly|barely|not _2 @hard? catch|get|draw|take _3 breath|air|breathing", "@hard _3 breathe|breathing|breath|breathin|breaths", "breathing|breathe is|feels|has|getting|gone|got _3 @hard|bad|heavy|labored|laboured|shallow|funny|weird|worse|tight",
            "fighting|struggling|battling for|to _1 breath|breathe|air", "winded|suffocating|suffocated", "cannot get enough air|oxygen", "breathing difficulty|difficulties|trouble|problem|problems|issues",
            "short winded", "puffing and cannot stop", "lungs _2 @hard|tight|burning|bursting", "cannot _3 full|deep breath", "labored|laboured breathing", "no breath left", "air hunger",
        ]),
        (WarningSigns.RacingHeart,
        [
            "@heart _2 going|beating|pumping|doing|skipping _3 clappers|hammer|drum|train|somersaults|flips|backflips|bonkers|overtime|wild|haywire|place|fast|quickly|hard", "@heart _3 all over",
            "@heart _3 racing|races|raced|pounding|pounds|fluttering|flutters|flutter|fast|thumping|hammering|skipping|skips|irregular|jumping|rapid|galloping|banging|irregularly|rapidly|thudding",
            "racing|pounding|fluttering|irregular|rapid|fast|thumping|hammering @heart", "palpitations|palpitation|arrhythmia|afib", "@heart _3 will not|cannot slow|settle|calm", "@heart not slowing|settling|calming",
            "@heart _2 rate _4 high|fast|racing|sky|through !run _3 rest|resting|sitting|still|now|bed", "resting heart rate _4 high|fast|up|racing|elevated|jumped|#", "@heart _3 skipped|skipping|missing _1 beats|beat", "skipping _1 heartbeats|beats",
            "@heart _3 out of my|the|its chest|rhythm", "@heart is|has|feels _2 going|gone|doing _3 mad|crazy|nuts|mental|bananas|weird|funny|million",
        ]),
        (WarningSigns.CoughingBlood,
        [
            "cough|coughing|coughed up? _2 pink|red|rusty",
            "cough|coughing|coughed|coughs|spit|spitting|spat|hacking|hocking|spewing up? _2 blood|bloody", "blood _4 cough|coughing|coughed|spit|phlegm|sputum|mucus|saliva|spitting|lungs", "bloody cough|phlegm|sputum|mucus|spit",
            "bring|bringing|brought up _1 blood",
        ]),
        (WarningSigns.Fainted,
        [
            "vision|everything|things|eyes|world _1 went|going|goes|gone black|dark|grey|gray|blurry|tunnel", "saw|seeing|see stars", "out cold", "wobbly and faint|dizzy|light",
            "fainted|fainting|faints", "faint !pain|ache|twinge|hint|line|bruise|trace|touch|soreness|niggle|mark|idea|tenderness|swelling|feeling", "passed|pass|passing|blacked|black|blacking|zonked out !on|onto",
            "passed out on the|a|my run|road|track|trail|pavement|floor|ground|street|sidewalk|course|treadmill", "collapsed|collapse|collapsing !on|onto|into|in", "collapsed|collapse on|in|at _2 run|road|track|trail|pavement|floor|ground|street|sidewalk|course|finish|line|kitchen|bathroom|shower|hallway|park",
            "lost|losing|lose consciousness", "unconscious|blackout", "keeled|keel over", "dizzy|dizziness|woozy|lightheaded|giddy|lightheadedness", "light headed|headedness", "came to on|in", "feel|feeling|felt|came|went|go|come faint", "room|head _2 spinning|spins", "knocked|conked out cold|unconscious",
        ]),
        (WarningSigns.DarkUrine,
        [
            "@urine _8 it|which _1 is|was|looked|came|looks|were _4 @dark", "@urine _9 color of _2 @dark", "my water is|was|looks _2 @dark", "toilet|loo|bathroom|restroom _4 it|pee is|was|looks|came _3 @dark",
            "@urine _5 @dark", "@dark _2 colored? @urine", "@dark color|colored _3 @urine", "@urine _3 color of _3 @dark", "color of _2 @dark _4 @urine", "blood _3 @urine|toilet|loo", "@urine|peeing|pissing|passing _2 blood|brown|red|cola|coke|tea", "rhabdo", "toilet|loo|bathroom _5 @dark",
            "@dark in|down the _2 toilet|loo|bowl", "went to|for a loo|toilet|bathroom|pee _5 @dark", "@urine _4 like @dark", "pass|passing|passed _1 water _5 @dark",
        ]),
        (WarningSigns.LittleUrine,
        [
            "not _2 been|needed|gone|going _3 toilet|loo|wee|pee|bathroom|restroom _2 day|all|hours|since|yesterday|today", "not remember when _3 peed|pee|wee", "nothing comes|came|coming out _4 pee|wee|urinate", "hardly|barely _1 going|been|gone _1 toilet|loo|bathroom|pee|wee",
            "hardly|barely|scarcely _3 @urine|peeing|urine|urinating", "cannot pee|wee|urinate|peeing|piss", "have|has not|hardly|barely _3 peed|weed|urinated|pee|peeing|wee|pissed|gone _2 day|hours|morning|yesterday|since|all?", "have not _3 peed|urinated|weed|pissed",
            "not|stopped|longer|stop|barely|hardly _1 peeing", "peeing _2 little|less|nothing", "very|so|too little|small|few _2 @urine", "no|little|less urine|pee|wee", "not much|enough|any urine|pee|wee", "@urine _3 dribble|dribbles|trickle|drops|dried|dry|tiny", "need|trying|try to pee|wee _4 nothing", "few|couple|only drops _3 @urine",
            "trickle|dribble|drop of @urine", "pee|wee|urine _2 very|barely|hardly little|anything|any|coming|comes",
        ]),
        (WarningSigns.MarkedWeakness,
        [
            "cannot _2 get _1 up|out|off _2 toilet|loo|chair|sofa|couch|floor|seat", "legs|leg|muscles will not do what|as", "muscles|thighs|quads|arms and? legs? _2 @feel|are @very weak", "cannot|hardly|barely get up !early|in|the|before|for|off|on",
            "so|too|very|really|extremely|incredibly|severely|super|terribly|unbelievably|insanely|ridiculously|crazy weak", "marked|extreme|severe|profound|sudden|serious|major|massive|bad|terrible|real|total weakness", "weak _4 cannot|hardly|barely _2 stand|get|walk|move|lift|rise|climb|hold",
            "no|zero|lost|losing _2 strength|power _3 @muscle|arms?", "no|zero|lost strength|power", "@leg _2 will not|cannot|not _2 hold|holding|support|supporting|carry|take|work|working|move|respond", "@leg|thighs|quads gave|giving|give|gives out|way|up", "@leg _2 buckled|buckling|buckle|buckles|collapsed|collapsing|folded|folding",
            "cannot|hardly|barely _2 lift|raise|move _1 @leg|thigh|thighs|knee|knees|quads|arms !without|because|wincing|as|high", "cannot|hardly _2 stand up|upright !on|for|straight", "cannot|hardly get up off|from|out _3 chair|floor|bed|sofa|toilet|couch", "paralysed|paralyzed|paralysis", "jelly|wobbly _4 cannot stand", "muscles _2 will not|cannot|not _1 work|working|respond|fire", "@leg|muscles|quads|thighs suddenly weak|went|gone weak",
            "weak as a kitten|baby|newborn", "@leg cannot _1 hold|carry|support", "cannot _1 even? hold myself up", "@leg _2 useless|limp|floppy", "weakness",
        ]),
        (WarningSigns.CannotLiftFoot,
        [
            "cannot|hardly|barely _2 lift|raise|move|flex|bend|wiggle|pick|pull|point _3 @foot", "foot|feet|toes drop|drops|dropped|drags|dragging|slaps|slapping|flops|flopping|floppy|catches|catching|scuffing|scuffs", "drop|dropped|floppy foot", "foot _2 keeps|is|keep|was _1 dragging|slapping|dropping|flopping|catching|scuffing",
            "drag|dragging|drags|slapping my|the|one|left|right foot|toes", "@foot _2 will not|not _1 lift|move|flex|come|work|bend|go|pull|respond|moving|lifting|working|responding", "@foot _6 cannot|hardly|barely _1 lift|raise|move it|them", "tripping|trip|stumbling over _3 toes|foot|feet", "foot|toes just? hangs|hanging|hang",
        ]),
        (WarningSigns.ColdPaleLimb,
        [
            "@limb _2 @be|@feel|@go|has|have _3 @cold !weather|outside|morning|water|bath", "@limb _2 @be|@feel|@go|has|have|looking _3 @pale", "@cold|@pale @limb", "@limb _2 color _2 gone|lost|drained|left", "no pulse _3 @limb", "@limb _6 it|they is|are|feels|looks|has|gone _2 @cold|@pale", "@limb like ice", "white|pale as a sheet|ghost|snow _3 @limb", "@limb _3 white|pale as a sheet|ghost|snow", "@limb @cold and @pale",
            "@limb|it|skin stone|ice cold", "@cold and @pale|numb", "@pale and @cold|numb", "@limb lost _2 color", "@limb _2 @pale", "no color in _2 @limb", "turned|gone|going|went|goes white|blue|pale|grey|gray !with|at", "^ ice|stone|icy cold $",
        ]),
        (WarningSigns.SaddleNumbness,
        [
            "@numb &5 between _1 legs|thighs", "@numb &5 @private", "@numb &4 @seat", "cannot feel _3 @private|@seat", "cannot feel _4 wipe|wiping", "no feeling|sensation _3 @private|@seat|between", "@numb &4 down there|below", "@numb where i sit|wipe", "lost _2 feeling _3 @private|@seat|between", "@numb &4 inner thighs", "saddle numbness|anaesthesia|anesthesia", "feeling _3 gone _3 between legs",
        ]),
        (WarningSigns.BladderOrBowelChange,
        [
            "had|having accidents|accident !on|at|car", "cannot _1 poo|poop", "trouble|problem|problems|struggling|difficulty _2 going _3 loo|toilet|bathroom", "weeing|peeing|pissing|wee|pee myself", "control _1 down there", "not know|feel|notice _2 need _3 loo|toilet|go|pee|wee|bathroom",
            "cannot|lost|losing|lose|no|not _2 control|hold|holding _3 bladder|bowel|bowels|pee|wee|urine|poo|poop|it?", "bladder|bowel|bowels _3 control|problem|problems|trouble|change|changes|changed|issues|issue|different|weird|stopped|accident|not|leaking|weak|weakness|gone|wrong|playing",
            "trouble|problem|problems|difficulty|change|changes|issues|struggling _4 bladder|bowel|bowels|peeing|urinating|pooping|pooing", "wet|wetting|peed|pissed|soiled|pooped|messed|pooed|crapped|shat|shit|weed myself|pants|bed", "incontinent|incontinence", "cannot feel|tell when|if _3 pee|wee|go|poo|poop|toilet|urinate",
            "leaking|leaked urine|pee|wee", "cannot pee|wee|urinate", "had|having an accident in my|downstairs", "cannot make it to the toilet|loo|bathroom", "no control _4 toilet|bladder|bowels|peeing|down",
        ]),
        (WarningSigns.DeformedLimb,
        [
            "@anypart _3 deformed|misshapen|crooked|dislocated|mangled|disfigured|wonky|bent|displaced", "deformed|misshapen|crooked|dislocated|mangled|wonky @anypart", "@anypart _4 out of place|joint|line|alignment", "@anypart _4 wrong|funny|odd|weird|strange|unnatural|awkward|different|strange way|angle|shape|direction",
            "bent|pointing|facing|sticking|twisted|turned _2 wrong|funny|odd|weird|sideways|backwards way?|angle?", "bone _3 sticking|poking|coming|through|out|showing|visible", "see _2 bone !doctor|specialist", "@anypart _3 changed _1 shape", "dislocated|dislocation|deformed|deformity|misshapen", "@anypart _2 looks|look|looking _1 wrong|deformed|crooked", "kneecap _3 side|moved|popped|slipped|out",
            "@limb|it at a|an funny|odd|weird|wrong|strange|unnatural angle", "ankle|knee|kneecap|shin out of shape", "bent _2 shape", "changed shape", "out of place|joint $", "out of shape leg|ankle|knee", "^ crooked $", "@limb|bone|hip _2 broken|fractured", "broke|broken|fractured|fracture|break _1 @limb|bone|ankle|toe|hip", "shape of _2 @limb _2 changed|different|wrong",
        ]),
        (WarningSigns.Confusion,
        [
            "spaced|zoned out !on|during|in|while", "not with it", "away with fairies", "cannot string _2 sentence|words", "words _3 jumbled|slurred|muddled|wrong", "head _2 all over",
            "@feel|been|getting|got|seem|seems|become|becoming _2 confused|muddled|disoriented|disorientated|delirious !about|by|what|whether|which|how|why|if|on|over|when", "confused|muddled and @hot|dizzy|sick|vomiting|shaky|shaking|feverish|weak|throwing|shivery|slurring|light", "dizzy|sick|hot|weak|shaky|vomiting|feverish|faint|shivery and|or confused|muddled|disoriented|disorientated",
            "disoriented|disorientated|delirious|delirium|disorientation|confusion", "slurring|slurred|slur", "not|cannot|hardly _1 know|remember|recognise|recognize where|who i am|was", "not|cannot _1 know|remember my name", "not know what|which day it is", "not|cannot think|thinking straight|clearly", "not making|make _1 sense", "talking|speaking nonsense|gibberish|rubbish|funny", "heat stroke|exhaustion", "heatstroke|sunstroke",
            "forgot|forget|forgetting where|who i", "mind|head _2 foggy|scrambled|fuzzy|muddled", "very|really confused !about|by|what|whether|which|how|why|if|on", "could not remember where|who|my name|how", "out of it",
        ]),
        (WarningSigns.RepeatedVomiting,
        [
            "@vomit !once", "throwing|thrown|threw|throw|chucking|chucked|bringing up !once|blood|a|my|the|some", "throwing|threw|throw everything|food up", "being|been sick _3 @again|#|couple|since|after|few|lots|constantly", "@keep|kept|stop _1 being|getting sick", "sick over|several|multiple|many|#|three|four|five|twice _1 and|times over?", "cannot|not _2 keep|keeping|hold|holding _3 down", "@keep vomiting|puking|heaving|retching", "being sick !of", "sick again and again",
            "sick all night|day|morning|afternoon|evening", "cannot stop _1 sick|vomiting|puking|throwing|heaving",
        ]),
        (WarningSigns.SpreadingRednessWithFever,
        [
            "red streaks|streak|lines|line|tracks|striping", "redness|rash|red _4 spreading|spreads|creeping|moving|climbing|growing", "spreading|creeping redness|rash|red|infection", "blood poisoning", "sepsis|septic", "infection _2 spreading", "cellulitis",
        ]),
        (WarningSigns.StiffNeckWithFever, ["meningitis"]),
        (WarningSigns.RockHardMuscle, ["compartment syndrome", "@muscle _4 burst|explode|exploding|bursting|split", "going|about|feels|like to? _3 burst|explode", "pressure _3 inside _2 @leg|calf|shin|thigh|muscle", "unbearable|crazy|insane|intense|terrible pressure"]),
    ];
}
