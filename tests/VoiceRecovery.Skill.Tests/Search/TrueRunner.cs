using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>A runner whose true report is known: one who may run, and what speaks against it.</summary>
/// <param name="Well">The report without the harms; it allows a run.</param>
/// <param name="Harms">What speaks against a run.</param>
internal sealed record TrueRunner(LegReport Well, IReadOnlyList<Harm> Harms)
{
    private const int Longest = 14;

    private static readonly LegArea[] Muscles = [LegArea.Thigh, LegArea.Hamstring, LegArea.Glute, LegArea.Calf];
    private static readonly LegArea[] Others =
        [LegArea.Shin, LegArea.Knee, LegArea.Ankle, LegArea.Foot, LegArea.Achilles, LegArea.OuterHip, LegArea.Hip, LegArea.Groin];

    private static readonly string[] Moments =
        ["open", "sorenessLevel", "swelling", "painLocation", "side", "daysSinceHardRun", "checkA", "checkB", "readBack", Harm.Afterwards];

    private static readonly string[] Facts = ["limited", "cannotWalk", "wornOut", "restPain", "worsening", "swelling"];

    /// <summary>The whole truth.</summary>
    public LegReport Report => ReportOf(_ => true);

    /// <summary>The report with some of the harms.</summary>
    public LegReport ReportOf(Func<Harm, bool> counts) =>
        Harms.Where(counts).Aggregate(Well, (report, harm) => harm.Apply(report));

    /// <summary>A random runner: one in four may run, the others have one to three harms.</summary>
    public static TrueRunner Random(int seed)
    {
        var random = Chance.Of(seed, "runner");
        var count = random.Next(20) switch { < 5 => 0, < 15 => 1, < 19 => 2, _ => 3 };
        Harm[] harms = [.. Enumerable.Range(0, count).Select(_ => RandomHarm(random)).DistinctBy(harm => harm.Name)];

        // A runner who is not sore at all does not tell of an ache.
        var least = harms.Any(harm => Facts.Contains(harm.Name)) ? 1 : 0;
        var soreness = least + random.Next(4 - least);
        var well = SampleReports.Mild with
        {
            Soreness = Soreness.Of(soreness),
            Area = random.Pick(Muscles),
            Days = DaysSinceHardRun.Of(soreness == 0 ? random.Next(8) : 1 + random.Next(5)),
        };
        return new TrueRunner(well, harms);
    }

    private static Harm RandomHarm(Random random)
    {
        var at = random.Happens(50) ? null : random.Pick(Moments);
        return random.Next(100) switch
        {
            < 40 => Sign(random, at),
            < 58 => Rating(4 + random.Next(7)),
            < 68 => SecondPlace(random.Pick(Others), random.Happens(70) ? null : at),
            < 72 => new Harm("place", null, Place(random.Pick(Others))),
            < 76 => new Harm("side", null, report => report with { Side = LegSide.One }),
            < 82 => new Harm("days", null, Days(random.Happens(40) ? 0 : 6 + random.Next(Longest - 5))),
            _ => Fact(random.Pick(Facts), at),
        };
    }

    private static Harm Sign(Random random, string? at)
    {
        var sign = random.Pick(RedFlags.All).Sign;
        return new Harm(sign.ToString(), at, report => report with { WarningSigns = report.WarningSigns | sign });
    }

    private static Harm Rating(int rating) => new("rating", null, report => report with { Soreness = Soreness.Of(rating) });

    private static Harm SecondPlace(LegArea place, string? at) => new("secondPlace", at, report => report.WithArea(place));

    private static Func<LegReport, LegReport> Place(LegArea place) => report => report with { Area = place, OtherArea = null };

    private static Func<LegReport, LegReport> Days(int days) => report => report with { Days = DaysSinceHardRun.Of(days) };

    private static Harm Fact(string name, string? at) => new(name, at, report => name switch
    {
        "limited" => report with { Function = report.Function == LegFunction.CannotWalk ? report.Function : LegFunction.Limited },
        "cannotWalk" => report with { Function = LegFunction.CannotWalk },
        "wornOut" => report with { Fatigue = true },
        "restPain" => report with { RestPain = true },
        "worsening" => report with { Worsening = true },
        _ => report with { Swelling = true },
    });
}
