using VoiceRecovery.Alexa;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Slots;

/// <summary>What the values of the model's slot types mean. Of several ids for one value, the most cautious counts.</summary>
internal static class SlotValues
{
    private const int LargestNumber = 1000;

    /// <summary>The question that a slot answers; null for a slot that answers none of its own.</summary>
    public static Question? QuestionOf(string slot) => slot switch
    {
        "sorenessLevel" => Question.SorenessLevel,
        "swelling" => Question.Swelling,
        "painLocation" => Question.PainLocation,
        "side" => Question.Side,
        "daysSinceHardRun" => Question.DaysSinceHardRun,
        _ => null,
    };

    /// <summary>What a value means without listening to its words; null when that cannot be said.</summary>
    public static Heard? Read(string slot, SlotValue value, ListeningContext context) => slot switch
    {
        "sorenessLevel" when Number(value) is { } level => Rated(level, context),
        "daysSinceHardRun" when Number(value) is { } days =>
            DaysSinceHardRun.TryCreate(days, out var since) ? Run(since) : Heard.Nothing,
        _ => Together(value.ResolvedIds().Select(id => Resolved(slot, id, context)).OfType<Heard>()),
    };

    private static Heard? Resolved(string slot, string id, ListeningContext context) => slot switch
    {
        "sorenessLevel" when int.TryParse(id, out var number) && Soreness.TryCreate(number, out var rating) => Rating(rating),
        "sorenessLevel" when Level(id) is { } level => Report(new LegReport { Soreness = Soreness.Of(level) }),
        "swelling" => Swelling(id),
        "painLocation" when Named<LegArea>(id) is { } area => Report(PlaceOf(area)),
        "side" when id is "both" or "one" => Report(new LegReport { Side = id == "both" ? LegSide.Both : LegSide.One }),
        "daysSinceHardRun" when int.TryParse(id, out var number) && DaysSinceHardRun.TryCreate(number, out var days) =>
            Run(days),
        "daysSinceHardRun" => RelativeDays.Read(id, context) is { } relative ? relative with { IsRunNamed = true } : null,
        "warningSign" when Named<WarningSigns>(id) is { } sign and not WarningSigns.None => Report(new LegReport { WarningSigns = sign }),
        "bodySign" => BodySign(id),
        _ => null,
    };

    // Each word is a band, whose higher end counts (E3).
    private static int? Level(string id) => id switch
    {
        "none" => 0,
        "barely" => 1,
        "mild" => 3,
        "moderate" => 6,
        "severe" => 8,
        "worst" => Soreness.Highest,
        _ => null,
    };

    private static Heard? Swelling(string id) => id switch
    {
        "yes" => Report(new LegReport { Swelling = true }),
        "no" => Report(new LegReport { Swelling = false }),
        "unsure" => new Heard { Unsure = ReportParts.Swelling, Answer = PlainAnswer.Unsure },
        _ => null,
    };

    private static Heard? BodySign(string id) => id switch
    {
        "cannotWalk" => Report(new LegReport { Function = LegFunction.CannotWalk }),
        "limited" => Report(new LegReport { Function = LegFunction.Limited }),
        "wornOut" => Report(new LegReport { Fatigue = true }),
        "restPain" or "nightPain" => Report(new LegReport { RestPain = true }),
        "gettingWorse" => Report(new LegReport { Worsening = true }),
        _ => null,
    };

    // "My legs" are both, unless a side is said.
    private static LegReport PlaceOf(LegArea area) =>
        new LegReport { Side = area == LegArea.WholeLegs ? LegSide.Both : null }.WithArea(area);

    private static int? Number(SlotValue value) =>
        decimal.TryParse(value.Value, out var number) && Math.Abs(number) <= LargestNumber ? (int)Math.Ceiling(number) : null;

    // Eleven and twelve are meant as ten where soreness was asked; any other number off the scale is of something else.
    private static Heard Rated(int level, ListeningContext context)
    {
        var isMeantAsTen = level is 11 or 12 && context.Asking == Question.SorenessLevel;
        return Soreness.TryCreate(isMeantAsTen ? Soreness.Highest : level, out var soreness) ? Rating(soreness) : Heard.Nothing;
    }

    private static T? Named<T>(string id)
        where T : struct, Enum =>
        id.Length > 0 && char.IsLetter(id[0]) && Enum.TryParse<T>(id, ignoreCase: true, out var value) ? value : null;

    private static Heard? Together(IEnumerable<Heard> all)
    {
        Heard? together = null;
        foreach (var heard in all)
        {
            together = together is null ? heard : HeardTogether.Of(together, heard);
        }

        return together;
    }

    private static Heard Run(DaysSinceHardRun days) => Report(new LegReport { Days = days }) with { IsRunNamed = true };

    private static Heard Rating(Soreness soreness) => new() { Report = new LegReport { Soreness = soreness }, IsRatingNumber = true };

    private static Heard Report(LegReport report) => new() { Report = report };
}
