namespace VoiceRecovery.Skill.Listening;

/// <summary>Groups of words that patterns name with an @.</summary>
internal static class WordGroups
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        // The body.
        ["leg"] = "leg legs limb limbs",
        ["limb"] = "leg legs limb limbs foot feet toe toes calf calves shin shins thigh thighs knee knees ankle ankles heel heels quad quads hamstring hamstrings hammy hammies lowerleg extremity extremities",
        ["foot"] = "foot feet toe toes ankle ankles heel",
        ["muscle"] = "muscle muscles calf calves thigh thighs quad quads hamstring hamstrings hammy shin shins leg legs glute glutes forearm",
        ["joint"] = "knee knees ankle ankles hip hips joint joints kneecap kneecaps",
        ["bonypart"] = "shin shins foot heel ankle hip tibia fibula metatarsal metatarsals femur knee kneecap toe feet heels",
        ["bone"] = "bone bones bony shinbone shinbones tibia fibula metatarsal metatarsals femur heelbone",
        ["anypart"] =
            "leg legs limb foot feet toe toes calf calves shin shins thigh thighs knee knees ankle ankles heel heels quad quads hamstring hamstrings hammy hammies hip hips groin glute glutes achilles muscle muscles tendon arch arches kneecap arm wrist it",
        ["part"] =
            "leg legs limb foot feet toe toes calf calves shin shins thigh thighs knee knees ankle ankles heel heels quad quads hamstring hamstrings hammy hammies hip hips groin glute glutes achilles muscle muscles tendon arch arches kneecap",
        ["legpart"] = "leg legs limb foot feet toe toes calf calves shin shins thigh thighs knee knees ankle ankles heel heels quad quads hamstring hamstrings hammy hammies hip hips groin glute glutes achilles arch arches kneecap buttock",
        ["chest"] = "chest breastbone sternum ribcage",
        ["heart"] = "heart pulse heartbeat heartbeats",
        ["urine"] = "urine pee peed peeing wee weed piss pissed urinate urinated peepee",
        ["private"] = "passage anus rectum private privates crotch genitals genital saddle perineum bits undercarriage underneath nethers balls testicles vagina penis",
        ["seat"] = "bum bottom butt buttocks buttock backside behind groin arse ass seat",

        // How it feels.
        ["pain"] = "pain pains painful hurt hurts hurting ache aches aching achy sore soreness twinge twinges discomfort tender stabbing",
        ["chestfeel"] =
            "pain pains painful hurt hurts hurting ache aches aching achy sore tight tightness tightening pressure heavy heaviness squeezing squeezed crushing crushed burning burns stabbing stabs discomfort twinge twinges cramp cramps sharp clamp clamped " +
            "band weight constricted gripping uncomfortable weird funny strange odd elephant feeling crampy dodgy bad kills killing gripe griping",
        ["sore"] = "sore soreness pain pains painful hurt hurts hurting ache aches aching achy tender stiff stiffness tight tightness tenderness sorer doms crampy",
        ["severe"] =
            "severe severely excruciating unbearable agony agonising intense terrible horrible awful killing worst insane insanely massively serious crazy brutal screaming extreme extremely horrendous dreadful intolerable huge enormous violent",
        ["very"] = "very really so super extremely incredibly proper properly ridiculously insanely seriously crazy terribly awfully badly bloody massively fucking freaking hellishly horribly unbelievably mega well hella wicked damn",
        ["slight"] = "bit little slightly mildly slight mild tad touch minor light lightly faint gentle faintly",
        ["dark"] =
            "dark darker brown brownish black cola coke coca tea coffee red reddish bloody blood rust rusty pink pinkish orange amber mahogany discolored muddy treacle molasses maroon burgundy port guinness stout syrup chocolate ale ruddy copper toffee beer soy pepsi brew dr",
        ["numb"] = "numb numbness tingling tingle tingles tingly prickling prickly prickles needles",
        ["hot"] = "hot warm warmer hotter boiling roasting burning heat radiating toasty baking",
        ["red"] = "red redness reddish redder darker discolored flushed pinkish",
        ["cold"] = "cold colder freezing icy ice chilly frozen ",
        ["pale"] = "pale white blue bluish whitish pallid grey gray mottled waxy colourless colorless",
        ["fever"] = "fever feverish temperature chills shivers shivering shivery shivered shiver pyrexia",
        ["snap"] = "pop pops popped popping snap snaps snapped snapping crack cracked cracking twang twanged ping pinged rip ripped ripping tear tore torn tearing crunch crunched crunching rupture ruptured gave give go went bang",
        ["noise"] = "pop pops popped popping snap snaps snapped snapping crack cracked twang twanged ping pinged rip ripped ripping tear tore tearing crunch crunched thunk rupture ruptured click bang",
        ["spot"] = "spot spots point place patch area bit",
        ["vomit"] = "vomit vomiting vomited vomits puke puking puked barf barfing barfed chuck chucking chucked spew spewing spewed heaving retching retch",
        ["surgery"] = "surgery surgeries operation operations operated op arthroscopy meniscectomy bypass appendectomy hysterectomy csection",
        ["thinner"] =
            "warfarin apixaban rivaroxaban edoxaban dabigatran heparin enoxaparin clexane coumadin eliquis xarelto pradaxa anticoagulant anticoagulants plavix clopidogrel lovenox thinner thinners anticoagulation fragmin",
        ["painkiller"] =
            "ibuprofen paracetamol acetaminophen advil tylenol aspirin naproxen aleve nurofen codeine painkiller painkillers motrin diclofenac voltaren voltarol anadin cocodamol excedrin celebrex tramadol oxycodone analgesic analgesics meds nsaid nsaids disprin panadol neurofen paracetemol calpol hydrocodone vicodin",

        // Grammar.
        ["be"] = "is are was were am be been being",
        ["feel"] = "feel feels felt feeling look looks looked looking seem seems seemed",
        ["have"] = "have has had having got get getting gets with experiencing",
        ["go"] = "go goes going gone went turn turned turning turns become became becoming come came",
        ["keep"] = "keep keeps kept keeping",
        ["hard"] = "hard difficult trouble difficulty struggle struggling struggled problem problems tough harder hardly barely issues issue bother",
        ["again"] = "times repeatedly constantly continuously nonstop over again twice several multiple all",
        ["run"] = "run runs ran running jog jogged jogging race raced racing",
        ["effort"] = "run runs ran running jog race hill hills uphill sprint sprints sprinting interval intervals repeats climb climbing tempo finish strides",
        ["person"] = "son daughter kid child boy girl grandson granddaughter stepson stepdaughter teenager toddler nephew niece lad lass daughters sons kids children boys girls",
        ["walk"] = "walk walking walks stand standing",
        ["stairs"] = "stairs steps staircase downstairs upstairs stair",
        ["month"] = "january february march april may june july august september october november december",
        ["weekday"] = "monday tuesday wednesday thursday friday saturday sunday",
        ["workout"] =
            "miler milers running sprinting sprinted run runs ran race raced racing tempo intervals interval repeats repeat session workout speedwork speed fartlek marathon half ultra parkrun hills hill sprints sprint track threshold training trained train workouts jog jogged jogging 10k 5k event " +
            "competition relay triathlon leg squats legday gym lifting lifted hike hiked strides reps vo2 parkruns relays marathons sesh trail steeplechase xc duathlon hyrox crossfit",
        ["easyrun"] = "easy gentle slow light relaxed recovery shakeout leisurely",
    };

    public static string[] Of(string group) => Groups[group].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
