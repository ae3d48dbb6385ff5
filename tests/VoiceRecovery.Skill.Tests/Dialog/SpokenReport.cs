using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>A report, and how its runner says each part of it: once, in words drawn at random.</summary>
internal sealed class SpokenReport
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly Dictionary<LegArea, string[]> Places = new()
    {
        [LegArea.Thigh] = ["quad", "thigh"],
        [LegArea.Hamstring] = ["hamstring"],
        [LegArea.Glute] = ["glute"],
        [LegArea.Calf] = ["calf"],
        [LegArea.Shin] = ["shin"],
        [LegArea.Knee] = ["knee", "kneecap"],
        [LegArea.Ankle] = ["ankle"],
        [LegArea.Foot] = ["heel"],
        [LegArea.Achilles] = ["achilles"],
        [LegArea.Hip] = ["hip"],
    };

    // An urgent and an emergency sign for each way of saying one; lay words for all of them stand in the sets.
    private static readonly (WarningSigns Sign, string[] Wordings)[] Signs =
    [
        (WarningSigns.ChestPain, ["my chest hurts", "I've had a tight chest since this morning"]),
        (WarningSigns.DarkUrine, ["my pee is brown", "my urine looks like cola"]),
        (WarningSigns.Breathless, ["I can't catch my breath"]),
        (WarningSigns.Fever, ["I've got a fever", "I'm running a temperature"]),
        (WarningSigns.Numbness, ["it's gone numb", "I've got pins and needles"]),
        (WarningSigns.PopOrSnap, ["I felt a pop"]),
        (WarningSigns.WarmRedLeg, ["it's hot and red"]),
        (WarningSigns.PinpointBonePain, ["there's one exact sore spot on the bone"]),
    ];

    private readonly List<(ReportParts Part, string Words)> _facts = [];

    private SpokenReport(LegReport report) => Report = report;

    /// <summary>The whole report, with the last check answered.</summary>
    public LegReport Report { get; }

    /// <summary>One sentence for each part, without the answers that a runner gives only when asked.</summary>
    public IEnumerable<string> Volunteered => _facts.Select(fact => fact.Words);

    public static SpokenReport Draw(Random random)
    {
        var place = random.GetItems([.. Places.Keys], 1)[0];
        var sign = random.Next(6) == 0 ? random.GetItems(Signs, 1)[0] : (Sign: WarningSigns.None, Wordings: []);
        var report = new LegReport
        {
            Soreness = Soreness.Of(Math.Min(random.Next(1, 11), random.Next(1, 11))),
            Swelling = random.Next(6) == 0,
            Area = place,
            Side = random.Next(3) > 0 ? LegSide.Both : LegSide.One,
            Days = DaysSinceHardRun.Of(random.Next(0, 7)),
            Function = random.Next(8) switch
            {
                0 =>
                LegFunction.Limited,
                1 when random.Next(3) == 0 => LegFunction.CannotWalk,
                _ => LegFunction.Normal
            },
            Fatigue = random.Next(8) == 0,
            RestPain = random.Next(10) == 0,
            Worsening = random.Next(8) == 0,
            Screen = Screen.Clear,
            WarningSigns = sign.Sign,
        };
        var spoken = new SpokenReport(report);
        spoken.Word(random, sign.Wordings);
        return spoken;
    }

    /// <summary>What the runner answers to a question; a check without anything to tell is answered "no".</summary>
    /// <param name="question">The open question.</param>
    /// <param name="isSwellingKnown">Whether swelling was told already; if not, check A asks for it, too.</param>
    public string Answer(Question question, bool isSwellingKnown)
    {
        var parts = question switch
        {
            Question.SorenessLevel => ReportParts.Soreness,
            Question.Swelling => ReportParts.Swelling,
            Question.PainLocation or Question.Side => ReportParts.Area,
            Question.DaysSinceHardRun => ReportParts.Days,
            _ when question.IsCheckA() => ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening
                | (Report.Swelling == true && !isSwellingKnown ? ReportParts.Swelling : ReportParts.None),
            _ => ReportParts.Screen,
        };
        var told = string.Join(" and ", _facts.Where(fact => (fact.Part & parts) != ReportParts.None).Select(fact => fact.Words));
        return told.Length > 0 ? told : "no";
    }

    private void Word(Random random, string[] sign)
    {
        string One(params string[] choices) => choices[random.Next(choices.Length)];
        void Say(ReportParts part, string words) => _facts.Add((part, words));

        var level = Report.Soreness!.Value.Value;
        var number = One(Numbers[level], level.ToString(CultureInfo.InvariantCulture));
        Say(ReportParts.Soreness,
            One($"soreness is about a {number}", $"I'd say {number} out of ten", $"it's a {number} out of 10 for soreness"));
        Say(ReportParts.Swelling, Report.Swelling == true ? One("there's some swelling", "it looks a bit puffy", "it's swollen")
            : One("no swelling", "nothing is swollen", "it's not puffy"));
        var place = One(Places[Report.Area!.Value]);
        Say(ReportParts.Area, Report.Side == LegSide.Both
            ? One($"it's both {Plural(place)}", $"both of my {Plural(place)}", $"my {Plural(place)} on both sides")
            : One($"it's my left {place}", $"just the right {place}", $"only one {place}"));
        var days = Report.Days!.Value.Value;
        Say(ReportParts.Days, days switch
        {
            0 => One("I ran hard today", "I did a hard session this morning"),
            1 => One("I ran hard yesterday", "I did intervals yesterday"),
            2 => One("I ran hard two days ago", "the long run was the day before yesterday"),
            _ => One($"I ran hard {Numbers[days]} days ago", $"the long run was {days} days ago",
                $"it's been {Numbers[days]} days since the race"),
        });
        SayBad(Report.Function == LegFunction.Limited, ReportParts.Function,
            One("stairs are hard", "I'm walking stiffly", "I struggle on the stairs"));
        SayBad(Report.Function == LegFunction.CannotWalk, ReportParts.Function, One("I can't walk on it", "I can't put weight on it"));
        SayBad(Report.Fatigue == true, ReportParts.Fatigue, One("I'm worn out", "I'm completely exhausted"));
        SayBad(Report.RestPain == true, ReportParts.RestPain, One("it hurts at night", "it aches even at rest"));
        SayBad(Report.Worsening == true, ReportParts.Worsening, One("it's getting worse", "it's worse every day"));
        SayBad(sign.Length > 0, ReportParts.Screen, sign.Length > 0 ? One(sign) : "");
    }

    private void SayBad(bool applies, ReportParts part, string words)
    {
        if (applies)
        {
            _facts.Add((part, words));
        }
    }

    private static string Plural(string place) => place switch
    {
        "calf" => "calves",
        "achilles" => "achilles tendons",
        _ => place + "s",
    };
}
