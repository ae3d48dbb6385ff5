using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What the values of the model's slot types mean. Of several ids for one value, the most cautious counts.</summary>
internal static class SlotValues
{
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
        "sorenessLevel" when Number(value) is { } level => Soreness.TryCreate(level, out var soreness) ? Rating(soreness) : Heard.Nothing,
        "daysSinceHardRun" when Number(value) is { } days => DaysSinceHardRun.TryCreate(days, out var since) ? Report(new LegReport { Days = since }) : Heard.Nothing,
        _ => Together(value.ResolvedIds().Select(id => Resolved(slot, id, context)).OfType<Heard>()),
    };

    private static Heard? Resolved(string slot, string id, ListeningContext context) => slot switch
    {
        "sorenessLevel" when int.TryParse(id, out var number) && Soreness.TryCreate(number, out var rating) => Rating(rating),
        "sorenessLevel" when Level(id) is { } level => Report(new LegReport { Soreness = Soreness.Of((int)level) }),
        "swelling" => Swelling(id),
        "painLocation" when Words.Find<LegArea>(id) is { } area => Report(PlaceOf(area)),
        "side" when id is "both" or "one" => Report(new LegReport { Side = id == "both" ? LegSide.Both : LegSide.One }),
        "daysSinceHardRun" when int.TryParse(id, out var number) && DaysSinceHardRun.TryCreate(number, out var days) => Report(new LegReport { Days = days }),
        "daysSinceHardRun" => RelativeDays.Read(id, context),
        "warningSign" when Words.Find<WarningSigns>(id) is { } sign and not WarningSigns.None => Report(new LegReport { WarningSigns = sign }),
        "bodySign" => BodySign(id),
        _ => null,
    };

    private static uint? Level(string id) => id switch
    {
        "none" => SorenessWords.None,
        "barely" => SorenessWords.Barely,
        "mild" => SorenessWords.Mild,
        "moderate" => SorenessWords.Moderate,
        "severe" => SorenessWords.Severe,
        "worst" => SorenessWords.Worst,
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
        decimal.TryParse(value.Value, out var number) && number is >= -1000 and <= 1000 ? (int)Math.Ceiling(number) : null;

    private static Heard? Together(IEnumerable<Heard> all)
    {
        Heard? together = null;
        foreach (var heard in all)
        {
            together = together is null ? heard : HeardTogether.Of(together, heard);
        }

        return together;
    }

    private static Heard Rating(Soreness soreness) => new() { Report = new LegReport { Soreness = soreness }, IsRatingNumber = true };

    private static Heard Report(LegReport report) => new() { Report = report };
}
