using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What a device with a screen shows beside what it says. The speech is the same with and without it.</summary>
internal static class Screens
{
    /// <summary>Past this day the mark stands at the end of the week.</summary>
    private const int LastDay = 7;

    /// <summary>The icon and colour of what can wait for days.</summary>
    private const string Soon = "soon";

    /// <summary>What to show; null where the screen stays as it is.</summary>
    public static RenderDocumentDirective? For(Phrases phrases, Turn turn)
    {
        if (Choose(turn) is not { } screen)
        {
            return null;
        }

        var content = Content(phrases, screen, turn);
        return new RenderDocumentDirective(
            Words.Of(screen),
            ScreenDocuments.Of(screen),
            (turn.EndsSession ? content with { Choices = [] } : content).ToDatasources());
    }

    private static ScreenKind? Choose(Turn turn)
    {
        foreach (var act in turn.Acts)
        {
            if (ScreenOf(act) is { } screen)
            {
                return screen;
            }
        }

        return turn.Acts is [.., Act.Goodbye] ? null : ScreenKind.Answer;
    }

    private static ScreenKind? ScreenOf(Act act) => act switch
    {
        Act.Advise or Act.AdviseShortly => ScreenKind.Advice,
        Act.FollowUpOn { FollowUp: FollowUp.NextDays or FollowUp.LaterDays or FollowUp.WhenCanIRun, Advice.Level: <= AdviceLevel.Rest } =>
            ScreenKind.Days,
        Act.FollowUpOn { FollowUp: FollowUp.Alternatives } on when CrossTraining.For(on.Advice, on.Report).Count > 0 =>
            ScreenKind.Activities,
        Act.FollowUpOn { FollowUp: FollowUp.WarningSigns } or Act.AnswerTopic { Topic: TopicId.WarningSigns } => ScreenKind.Signs,
        Act.Help or Act.NotUnderstood => ScreenKind.Help,
        _ => null,
    };

    private static ScreenContent Content(Phrases phrases, ScreenKind screen, Turn turn) => screen switch
    {
        ScreenKind.Advice => Advice(phrases, turn),
        ScreenKind.Days => Days(phrases, turn),
        ScreenKind.Activities => Activities(phrases, turn),
        ScreenKind.Signs => Signs(phrases),
        ScreenKind.Help => new(phrases["name"], phrases["screen.help.headline"]) { Choices = ScreenChoices.Help(phrases) },
        _ => Answer(phrases, turn),
    };

    private static ScreenContent Advice(Phrases phrases, Turn turn)
    {
        var (advice, report) = Given(turn);
        var level = Words.Of(advice.Level);
        return new(phrases["name"], AdviceWords.Headline(phrases, advice))
        {
            Level = level,
            Word = phrases[$"screen.word.{level}"],
            Paragraphs = advice.Level == AdviceLevel.Emergency
                ? [new("", ReasonWords.Of(phrases, RuleId.E1, report)), new("", phrases["advice.emergency.instead"])]
                :
                [
                    new(phrases["card.why"], AdviceWords.AllReasons(phrases, advice, report).First()),
                    new(phrases["screen.instead"], AdviceWords.Instead(phrases, advice, report)),
                    new(phrases["screen.watch"], AdviceWords.Watch(phrases, advice, report)),
                    new("", phrases["disclaimer.full"]),
                ],
            Choices = ScreenChoices.OnAdvice(phrases, advice, except: null),
        };
    }

    private static ScreenContent Days(Phrases phrases, Turn turn)
    {
        var (advice, report) = Given(turn);
        var day = report.Days?.Value;
        var followUp = turn.Acts.OfType<Act.FollowUpOn>().First().FollowUp;
        return new(phrases["screen.days.title"], Phrases.Fill(phrases.First($"screen.days.{Stage(day)}"), ("day", $"{day}")))
        {
            Day = Math.Min(day ?? -1, LastDay),
            Marks = [phrases["screen.days.today"], phrases["screen.days.peak"], phrases["screen.days.first"], phrases["screen.days.last"]],
            Paragraphs = [new("", string.Join(' ', FollowUpWords.Sentences(phrases, followUp, advice, report)))],
            Choices = ScreenChoices.OnAdvice(phrases, advice, except: null),
        };
    }

    // Ordinary soreness is at its worst one to three days after, and gone within a week (E1).
    private static string Stage(int? day) => day switch
    {
        null => "unknown",
        0 => "building",
        <= 3 => "worst",
        <= 5 => "easing",
        <= LastDay => "ending",
        _ => "over",
    };

    private static ScreenContent Activities(Phrases phrases, Turn turn)
    {
        var (advice, report) = Given(turn);
        return new(phrases["card.instead"],
            phrases["screen.activities.headline"])
        { Choices = ScreenChoices.Activities(phrases, CrossTraining.For(advice, report)) };
    }

    private static ScreenContent Signs(Phrases phrases) => new(phrases["screen.choice.warningSigns"], "")
    {
        Paragraphs =
        [
            new(phrases["screen.signs.now"], phrases["watchFor.emergency"], Words.Of(AdviceLevel.Emergency)),
            new(phrases["screen.signs.today"], phrases["watchFor.today"], Words.Of(AdviceLevel.SeeClinician)),
            new(phrases["screen.signs.soon"], phrases["screen.signs.soon.text"], Soon),
        ],
    };

    // The words that are spoken, but for the offer behind an answer: what it offers can be touched.
    private static ScreenContent Answer(Phrases phrases, Turn turn)
    {
        var told = turn.Acts.Where(act => act is not (Act.MakeOffer or Act.Ask or Act.Echo or Act.Greet or Act.StartOver or Act.PlaySafe))
            .ToList();
        var asked = turn.Acts.OfType<Act.Ask>().LastOrDefault();
        var shown = told.Count > 0 || asked is null ? told : [asked];
        var title = told is [Act.AnswerTopic topic, ..] ? Capital(phrases[$"topicName.{Words.Of(topic.Topic)}"]) : phrases["name"];
        return new(title, string.Join(' ', shown.SelectMany(act => ActWords.Sentences(phrases, act, variety: 0))))
        {
            Choices = asked is null ? ScreenChoices.After(phrases, turn) : ScreenChoices.Answers(phrases, asked.Question),
        };
    }

    private static (Advice Advice, LegReport Report) Given(Turn turn) =>
        (turn.After.Advice ?? Advisor.Advise(turn.After.Report), turn.After.Report);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
