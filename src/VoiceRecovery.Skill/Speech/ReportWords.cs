using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What a runner reported, in words: the echo of an answer, and the sentence that is read back before a run.</summary>
internal static class ReportWords
{
    /// <summary>What was just heard, as one short sentence: "Four, both calves, no swelling."</summary>
    public static string Echo(Phrases phrases, LegReport said)
    {
        var words = string.Join(", ", Parts(phrases, said));
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    /// <summary>The question whether what was understood is right.</summary>
    public static string ReadBack(Phrases phrases, LegReport report) => phrases[
        report.IsSore ? "ask.readBack" : "ask.readBack.notSore",
        ("soreness", phrases.First($"number.{report.EffectiveSoreness}")),
        ("place", Place(phrases, report) ?? ""),
        ("days", report.Days is { } days ? Days(phrases, days) : phrases["echo.days.unknown"])];

    private static IEnumerable<string> Parts(Phrases phrases, LegReport said)
    {
        if (said.Soreness is { } soreness)
        {
            yield return phrases.First($"number.{soreness.Value}");
        }

        if (Place(phrases, said) is { } place)
        {
            yield return place;
        }

        if (said.Swelling is { } swelling)
        {
            yield return phrases[swelling ? "echo.swelling" : "echo.noSwelling"];
        }

        if (said.Days is { } days)
        {
            yield return Days(phrases, days);
        }

        foreach (var key in BodyStates(said))
        {
            yield return phrases[key];
        }
    }

    private static IEnumerable<string> BodyStates(LegReport said)
    {
        if (said.Function > LegFunction.Normal)
        {
            yield return said.Function == LegFunction.Limited ? "echo.limited" : "echo.cannotWalk";
        }

        if (said.Fatigue == true)
        {
            yield return "echo.fatigue";
        }

        if (said.RestPain == true)
        {
            yield return "echo.restPain";
        }

        if (said.Worsening == true)
        {
            yield return "echo.worsening";
        }

        var isAllClear = said is { Function: null or LegFunction.Normal, Fatigue: not true, RestPain: not true, Worsening: not true }
            && (said.Function is not null || said.Fatigue is not null || said.RestPain is not null || said.Worsening is not null
                || said.Screen is not null);
        if (isAllClear)
        {
            yield return "echo.noneOfThose";
        }
    }

    private static string? Place(Phrases phrases, in LegReport report) => (report.Area, report.OtherArea) switch
    {
        (null, _) => report.Side is { } side ? phrases[$"echo.side.{Words.Of(side)}"] : null,
        ({ } area, null) => Place(phrases, area, report.Side),
        ({ } area, { } other) => phrases["list.and", ("most", Place(phrases, area, report.Side)),
            ("last", Place(phrases, other, report.Side))],
    };

    private static string Place(Phrases phrases, LegArea area, LegSide? side) => phrases.First(
        $"place.{Words.Of(area)}.{(side is { } known ? Words.Of(known) : "unknown")}", $"place.{Words.Of(area)}");

    private static string Days(Phrases phrases, DaysSinceHardRun days) => days.Value switch
    {
        0 => phrases["echo.days.today"],
        1 => phrases["echo.days.yesterday"],
        DaysSinceHardRun.Longest => phrases["echo.days.long"],
        var several => phrases["echo.days", ("days", phrases.First($"number.{several}"))],
    };
}
