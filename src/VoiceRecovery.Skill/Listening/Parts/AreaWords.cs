using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>How runners name a place.</summary>
internal static class AreaWords
{
    public static readonly Wording[] All =
    [
        Area(LegArea.Thigh, "thigh|thighs|quad|quads|vastus|vmo", "upper leg|legs", "front of leg|legs|upper|thigh|thighs", "top|tops of leg|legs"),
        Area(LegArea.Hamstring, "hamstring|hamstrings|hammy|hammies|hams|hamstr", "back|backs of _2 thigh|thighs|upper", "posterior chain"),
        Area(LegArea.Glute, "glute|glutes|gluteus|gloots|gloot|buttock|buttocks|butt|bum|bottom|backside|piriformis|arse|ass|rump|booty|bumcheek|cheeks|rear !to"),
        Area(LegArea.Calf, "calf|calves|gastroc|gastrocnemius|soleus|lowerleg", "lower leg|legs", "back of _1 lower leg|legs", "back|backs of leg|legs",
            "behind shin|shins"),
        Area(LegArea.Shin, "shin|shins|tibia|tibias|shinbone|shinbones|tibialis|fibula", "front|inside of _1 lower leg|legs"),
        Area(LegArea.Knee, "knee|knees|kneecap|kneecaps|patella|patellar|meniscus|acl|mcl", "below knee|kneecap"),
        Area(LegArea.Ankle, "ankle|ankles"),
        Area(LegArea.Foot, "foot|feet|heel|heels|toe|toes|arch|arches|sole|soles|instep|plantar|metatarsal|metatarsals|forefoot|midfoot|footbone",
            "ball|balls|top|tops|bottom|bottoms of foot|feet"),
        Area(LegArea.Achilles, "achilles", "a killies|kilees|kilis|killers|chilis|keelies", "a kill|kilo ease|ease's|ees|is", "heel cord|tendon", "back of heel|ankle", "tendon above|behind|over _1 heel"),
        Area(LegArea.OuterHip, "outer|outside|side|lateral _1 of? _2 hip|hips", "hip|hips _2 outside|outer !run|world", "hip bone|bones side|outside", "it|itb|iliotibial band|bands", "i t band",
            "itb|itbs|tfl|bursitis|trochanter", "bony side|part of? hip", "outside|side of _1 thigh"),
        Area(LegArea.Hip, "hip|hips", "hip flexor|flexors|joint", "psoas|flexors|flexor"),
        Area(LegArea.Groin, "groin|groins|crotch|pubis|pubic|adductor|adductors", "deep|inside in|inside? hip|hips", "where _1 leg|thigh meets|joins"),
        Area(LegArea.WholeLegs, "leg|legs", "pins !and|needles", "all over", "everywhere", "everything hurts|sore|aches|hurting|aching|hurt",
            "lower body|half|limbs|extremities", "hip|hips to toe|ankle|toes|ankles", "hip|hips down|downwards", "everything below|from _2 hip|hips|waist", "every|all muscle|muscles", "generally $", "all way down", "waist down",
            "top to bottom|toe", "head to toe"),
    ];

    private static Wording Area(LegArea area, params string[] patterns) => new(Notion.Area, (uint)area, patterns);
}
