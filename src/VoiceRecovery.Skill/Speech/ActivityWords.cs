using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>Cross-training in words.</summary>
internal static class ActivityWords
{
    /// <summary>How many activities fit in one sentence.</summary>
    public const int MostInASentence = 3;

    /// <summary>"swimming with a light kick, or Pilates for your core only"; the best first, at most so many.</summary>
    public static string List(Phrases phrases, IReadOnlyList<ActivityChoice> choices, int atMost)
    {
        var named = choices.Take(atMost).Select(choice => Describe(phrases, choice)).ToList();
        return named.Count < 2 ? string.Concat(named) : phrases["list.or", ("most", string.Join(", ", named[..^1])), ("last", named[^1])];
    }

    /// <summary>Everything that suits, as one answer.</summary>
    public static string All(Phrases phrases, Advice advice, in LegReport report)
    {
        var choices = CrossTraining.For(advice, report);
        var key = (choices.Count, advice.Level) switch
        {
            (0, AdviceLevel.Rest) => "alternatives.none.rest",
            (0, _) => "alternatives.none.seeClinician",
            (_, AdviceLevel.Rest) => "alternatives.rest",
            _ => "alternatives",
        };
        return phrases[key, ("activities", List(phrases, choices, MostInASentence))];
    }

    /// <summary>Whether one activity suits.</summary>
    public static string Judge(Phrases phrases, Activity activity, Advice advice, in LegReport report)
    {
        var choices = CrossTraining.For(advice, report);
        var choice = choices.FirstOrDefault(choice => choice.Activity == activity);
        var key = (choice, advice.Level) switch
        {
            (not null, AdviceLevel.Rest) => "judge.yes.rest",
            ({ Caution: ActivityCaution.None }, _) => "judge.yes.free",
            (not null, _) => "judge.yes",
            (null, >= AdviceLevel.SeeClinician) => "judge.no.seeClinician",
            (null, AdviceLevel.Rest) => "judge.no.rest",
            _ => "judge.no",
        };
        return phrases[
            key,
            ("activity", Name(phrases, activity)),
            ("caution", choice is null ? "" : Caution(phrases, choice.Caution)),
            ("activities", List(phrases, choices, 2))];
    }

    /// <summary>The activity with what to mind, as the name of a choice.</summary>
    public static string Title(Phrases phrases, ActivityChoice choice)
    {
        var words = Describe(phrases, choice);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Describe(Phrases phrases, ActivityChoice choice) => choice.Caution == ActivityCaution.None
        ? Name(phrases, choice.Activity)
        : $"{Name(phrases, choice.Activity)} {Caution(phrases, choice.Caution)}";

    private static string Name(Phrases phrases, Activity activity) => phrases[$"activity.{Words.Of(activity)}"];

    private static string Caution(Phrases phrases, ActivityCaution caution) =>
        caution == ActivityCaution.None ? "" : phrases[$"caution.{Words.Of(caution)}"];
}
