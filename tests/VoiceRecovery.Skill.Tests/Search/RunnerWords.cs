using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>The words of a runner for what is asked: always true, and worded by chance.</summary>
internal sealed class RunnerWords(Scenario scenario)
{
    private static readonly Dictionary<LegArea, (string[] Both, string[] One)> Places = new()
    {
        [LegArea.Thigh] = (["quads", "thighs"], ["quad", "thigh"]),
        [LegArea.Hamstring] = (["hamstrings"], ["hamstring"]),
        [LegArea.Glute] = (["glutes"], ["glute"]),
        [LegArea.Calf] = (["calves"], ["calf"]),
        [LegArea.Shin] = (["shins"], ["shin"]),
        [LegArea.Knee] = (["knees"], ["knee"]),
        [LegArea.Ankle] = (["ankles"], ["ankle"]),
        [LegArea.Foot] = (["feet", "heels"], ["foot", "heel"]),
        [LegArea.Achilles] = (["achilles", "achilles tendons"], ["achilles"]),
        [LegArea.OuterHip] = (["outer hips"], ["outer hip"]),
        [LegArea.Hip] = (["hips"], ["hip"]),
        [LegArea.Groin] = (["groin"], ["groin"]),
    };

    private readonly LegReport _report = scenario.Runner.Report;
    private readonly Harm? _second = scenario.Runner.Harms.FirstOrDefault(harm => harm.Name == "secondPlace");

    /// <summary>The second place is told with the first, where it is not volunteered.</summary>
    public bool TellsBothPlaces => _second is { At: null };

    /// <summary>The true rating, 0 to 10.</summary>
    public int Rating => _report.Soreness!.Value.Value;

    /// <summary>A report in one breath.</summary>
    public string InOneBreath() => Say("oneBreath", IsOneSided ? ["oneBreathOne"] : ["oneBreath"]);

    /// <summary>How a runner asks for the check.</summary>
    public string Open() => Say("open", ["open"]);

    /// <summary>A rating.</summary>
    public string RatingFor(string turn) => Say(turn, Rating == 0 ? ["rating", "ratingZero"] : ["rating", "rating", "ratingRange"]);

    /// <summary>No swelling.</summary>
    public string NoSwelling(string turn) => Say(turn, ["swellingNo"]);

    /// <summary>None of a list.</summary>
    public string NoneOfThose(string turn) => Say(turn, ["checkNo"]);

    /// <summary>Where it is sore, and on which side.</summary>
    public string Place(string turn) => Say(turn, [(TellsBothPlaces, IsOneSided) switch
    {
        (true, true) => "placeTwoOne",
        (true, false) => "placeTwoBoth",
        (false, true) => "placeOne",
        _ => "placeBoth",
    }]);

    /// <summary>One leg or both.</summary>
    public string Side(string turn) => Say(turn, [IsOneSided ? "sideOne" : "sideBoth"]);

    /// <summary>When the hard run was.</summary>
    public string Days(string turn) => Say(turn, DaysSections);

    /// <summary>How a fact is told.</summary>
    public string Tell(Harm harm, string turn) => Fill(scenario.Pick(turn, harm.Wording), turn);

    private bool IsOneSided => _report.Side == LegSide.One;

    private int DaysSince => _report.Days!.Value.Value;

    private string[] DaysSections => DaysSince switch
    {
        0 or 1 => ["days" + DaysSince],
        2 or 7 or 14 => ["days", "days" + DaysSince],
        _ => ["days"],
    };

    private string Say(string turn, IReadOnlyList<string> sections)
    {
        var section = scenario.Pick(turn, sections);
        return Fill(scenario.Pick(turn, Wordings.Answers[section]), turn);
    }

    private string Fill(string wording, string turn)
    {
        if (!wording.Contains('{'))
        {
            return wording;
        }

        var random = Chance.Of(scenario.Seed, turn + " values");
        var (both, one) = Places[scenario.Runner.ReportOf(harm => harm != _second).Area!.Value];
        var second = _second is null ? LegArea.Knee : _second.Apply(new LegReport()).Area!.Value;
        var place = random.Pick(both);
        return Wordings.Fill(wording, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["n"] = Numbers.Word(Rating),
            ["m"] = Numbers.Word(Math.Max(0, Rating - 1)),
            ["low"] = Numbers.Word(random.Next(Math.Max(1, Rating))),
            ["d"] = Numbers.Word(DaysSince),
            ["x"] = Numbers.Word(2 + ((DaysSince - 1 + random.Next(4)) % 5)),
            ["days"] = Wordings.Answers[DaysSections[^1]][0].Replace("{d}", Numbers.Word(DaysSince), StringComparison.Ordinal),
            ["place"] = place,
            ["places"] = TellsBothPlaces ? $"{place} and {random.Pick(Places[second].Both)}" : place,
            ["one"] = random.Pick(one),
            ["ones"] = TellsBothPlaces ? $"{random.Pick(one)} and {random.Pick(Places[second].One)}" : random.Pick(one),
            ["other"] = random.Pick(IsOneSided ? Places[second].One : Places[second].Both),
        });
    }
}
