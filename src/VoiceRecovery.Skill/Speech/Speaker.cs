using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Speech;

/// <summary>A turn as Alexa's response: speech, reprompt, card, directives, session attributes.</summary>
public static class Speaker
{
    // An intent without values: Alexa fills in only what the next words hold; everything else is in the session attributes.
    private static readonly Intent EmptyCheck = new() { Name = IntentNames.CheckLegs };

    /// <summary>Says a turn in the request's locale.</summary>
    public static SkillResponse Speak(Turn turn, SkillRequest request)
    {
        var phrases = Phrases.For(request.Request.Locale);
        var sentences = turn.Acts.SelectMany(act => ActWords.Sentences(phrases, act, Variety(request)));
        if (request.Session is { New: true } && !Disclaims(turn))
        {
            sentences = sentences.Prepend(phrases["disclaimer.first"]);
        }

        var open = !turn.EndsSession;
        var last = turn.Acts[^1];
        return new SkillResponse
        {
            SessionAttributes = ConversationJson.Write(turn.After),
            Response = new ResponseBody
            {
                OutputSpeech = Say(sentences),
                Reprompt = open ? new Reprompt { OutputSpeech = Say([ActWords.Reprompt(phrases, last)]) } : null,
                Card = Cards.For(phrases, turn),
                Directives = Directives(phrases, turn, request),
                ShouldEndSession = !open,
            },
        };
    }

    private static IReadOnlyList<Directive>? Directives(Phrases phrases, Turn turn, SkillRequest request)
    {
        Directive? elicit = !turn.EndsSession && SlotOf(turn.After.Asking) is { } slot ? new ElicitSlotDirective(slot, EmptyCheck) : null;
        Directive? show = HasScreen(request) ? Screens.For(phrases, turn) : null;
        return (elicit, show) switch
        {
            (null, null) => null,
            (null, _) => [show],
            (_, null) => [elicit],
            _ => [elicit, show],
        };
    }

    /// <summary>Whether the device that asks announces screens.</summary>
    internal static bool HasScreen(SkillRequest request) => request.Context?.System?.Device?.Supports(AlexaInterfaces.Apl) == true;

    /// <summary>An apology that ends the session.</summary>
    public static SkillResponse Apologise(string? locale) => new()
    {
        Response = new ResponseBody { OutputSpeech = Say([Phrases.For(locale)["apology"]]), ShouldEndSession = true },
    };

    private static SsmlSpeech Say(IEnumerable<string> sentences) => new(Ssml.SpeakText(string.Join(' ', sentences)));

    // The greeting says it, and an emergency comes before everything.
    private static bool Disclaims(Turn turn) =>
        turn.Acts.Any(act => act is Act.Greet or Act.Help or Act.Goodbye or Act.Advise { Advice.Level: AdviceLevel.Emergency });

    // What is answered with yes or no alone, or in any words, elicits no slot.
    private static string? SlotOf(Question question) => question switch
    {
        Question.SorenessLevel => SlotNames.SorenessLevel,
        Question.Swelling => SlotNames.Swelling,
        Question.PainLocation => SlotNames.PainLocation,
        Question.Side => SlotNames.Side,
        Question.DaysSinceHardRun => SlotNames.DaysSinceHardRun,
        _ when question.IsCheckA() => SlotNames.BodySign,
        _ when question.IsCheckB() => SlotNames.WarningSign,
        _ => null,
    };

    // Stable for one session, so that a repeated greeting is the same greeting.
    private static int Variety(SkillRequest request)
    {
        var hash = 17;
        foreach (var character in request.Session?.SessionId ?? "")
        {
            hash = unchecked((hash * 31) + character);
        }

        return hash;
    }
}
