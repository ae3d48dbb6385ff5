namespace VoiceRecovery.Skill.Listening;

/// <summary>Which words have which traits. Contractions are written out: "don't" is "do not".</summary>
internal static class WordTraits
{
    public static readonly (Trait Trait, string Words)[] All =
    [
        (Trait.Negator, "no not never without none neither nor nothing cannot nope nah nobody nowhere nae"),
        (Trait.Finite,
            "is are was were am has have had feels feel felt hurts hurt hurting aches aching ache gets get got getting went goes popped snapped started " +
            "starts looks look looked seems seem keeps keep kept ran did do does cannot can could will would came come comes turned turns took take threw " +
            "fainted collapsed passed locks gives gave woke wakes throbs throbbing throbbed killing swelled became began begins heard noticed notice see saw " +
            "raced trained lifted jogged hiked walked pulled tore twisted rolled blew stays stayed cracked ached hurted tightened cramped cramps burns burned sounds " +
            "wont should might may must became collapsed vomited puked coughed coughing feeling peeing say said think thought reckon guess rate give tried tested ended"),
        (Trait.Subject, "i my it they we he she there theres both left right the these those this mine everything nothing everyone somebody someone"),
        (Trait.Linker,
            "of in on at to with for from by about around into onto over under between behind near through across down up off after before since than as while when " +
            "whenever where if whether that which who whose like think thought believe saying thinking knowing feel feels felt feeling say said says guess reckon suppose know notice noticed sure is are was were am be " +
            "been being do does did have has had can cannot could should would will may might must not no never a an the my his her their our your this these those some any and or nor but " +
            "because so then though although however except plus also what why how see saw heard hear hope wish swear told tell mean meant without worse more mostly mainly " +
            "only just even maybe perhaps possibly probably very really too quite pretty call called lost losing let lets make makes made get got keep keeps kept while until till unless bet"),
        (Trait.Contrast, "but though although however except whereas otherwise apart aside besides yet tho"),
        (Trait.Coordinator, "and plus also"),
        (Trait.Alternative, "or nor"),
        (Trait.Sequel, "because so then while until since whilst"),
        (Trait.Auxiliary, "is are was were am do does did can could should would will may might must have has shall cannot"),
        (Trait.QuestionWord, "what why how when where who which whats"),
        (Trait.Pronoun, "i it they he she we you that this these those there my"),
        (Trait.Determiner,
            "a an the my some this these those just only maybe slight slightly little bit lots definitely still now left right mild bad severe terrible mostly mainly possibly perhaps " +
            "really very i it they there loads massive huge big tons because got have has feels is are"),
        (Trait.Person,
            "friend friends mate mates husband wife partner boyfriend girlfriend brother sister mum mom mother dad father son daughter kid kids child children boy girl nephew niece " +
            "colleague coworker buddy neighbour neighbor uncle aunt cousin grandma grandpa gran grandad nan coach trainer physio doctor gp teammate housemate roommate flatmate sibling twin spouse " +
            "fiance fiancee guy bloke woman man lady lad runner people runners person pal other toddler teenager stepson stepdaughter grandson granddaughter client athlete patient boss teacher hubby missus parents"),
        (Trait.Self, "i me myself mine"),
        (Trait.Other, "he she him his her hers himself herself"),
        (Trait.Generic, "you your people runners someone somebody anyone anybody everybody everyone"),
        (Trait.Body,
            "leg legs calf calves thigh thighs quad quads hamstring hamstrings glute glutes shin shins knee knees ankle ankles foot feet heel heels toe toes achilles hip hips groin " +
            "chest heart pulse urine pee wee piss bladder breath breathing skin muscle muscles bone joint joints arch arches buttock buttocks bum butt head neck stomach back arm arms hand hands fingers " +
            "kneecap hammy hammies limb limbs soreness pain swelling temperature redness body"),
        (Trait.Side, "left right both"),
        (Trait.Day,
            "yesterday today tonight ago monday tuesday wednesday thursday friday saturday sunday weekend week weeks day days fortnight morning tomorrow"),
        (Trait.Action, "run ran running walk walking sleep sleeping train training work working exercise jog jogging eat eating race racing cycle cycling swim drive rest"),
        (Trait.Soft,
            "a an the my this some any really very so quite pretty rather bit little slightly kind sort of just actually um uh er erm like well also still all totally absolutely literally basically " +
            "honestly proper properly super extremely incredibly quite terribly awfully bloody damn dead kinda sorta somewhat fairly especially particularly suddenly completely even definitely certainly obviously " +
            "too that such crazy insanely seriously ridiculously freaking fucking flipping those these our both two his her their your i've weirdly strangely mega well probably possibly maybe perhaps big own lot"),
        (Trait.Yes, "yes yeah yep yup yea aye yah uhhuh affirmative correct indeed ja"),
        (Trait.No, "no nope nah naw nay negative nae"),
        (Trait.Hedge, "maybe perhaps possibly probably might may guess suppose think reckon"),
        (Trait.Filler, "um uh er erm hmm mm mmm ah oh well okay ok so like hey alexa right look listen honestly please hi hello actually just now today and really then thanks thank cheers sorry mate eh"),
        (Trait.PointsBack, "it they that which this its those these one"),
        (Trait.Unit,
            "mile miles miler milers kilometre kilometer k km kms kilometer kilometers kilometre kilometres ks percent degrees degree am pm oclock step steps stair stairs flight flights rep reps set sets times x by meter meters metre metres m " +
            "pound pounds lb lbs kilo kilos kg stone beats bpm mph lap laps repeats intervals runs races marathons marathon minute minutes min mins second seconds sec secs gram grams g mg milligrams " +
            "pill pills tablet tablets ibuprofen advil paracetamol tylenol aspirin aleve people litres liters cups cup glasses pints months month years year sprints efforts thousand hundred inch inches cm sessions workouts kids mil halves"),
        (Trait.Past, "was were had been used started yesterday before earlier went previously originally initially then last began"),
        (Trait.Present, "now today currently is are am presently nowadays"),
        (Trait.Attitude, "like love want mean care worry mind enjoy understand help trust alarm panic fuss"),
    ];
}
