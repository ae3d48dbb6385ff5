using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What can be wrong with a response.</summary>
public enum ResponseDefect
{
    /// <summary>The session stays open, but nothing is asked.</summary>
    OpenWithoutQuestion,

    /// <summary>The session stays open, but silence has no answer.</summary>
    OpenWithoutReprompt,

    /// <summary>The session ends, but something is asked.</summary>
    ClosedWithQuestion,

    /// <summary>The session ends, so the reprompt would never play.</summary>
    ClosedWithReprompt,

    /// <summary>More than one question in a turn.</summary>
    TwoQuestions,

    /// <summary>The speech is not well-formed markup.</summary>
    BrokenMarkup,

    /// <summary>A place in a phrase was left unfilled.</summary>
    UnfilledPlace,

    /// <summary>Over one of <see cref="AlexaLimits"/>.</summary>
    TooLong,

    /// <summary>A document for a device that announced no screen: Alexa refuses the whole response.</summary>
    ScreenNotAnnounced,

    /// <summary>A request that must not be answered with speech was.</summary>
    SpeechWhereNoneIsAllowed,

    /// <summary>Leave to run for a report that was not read back and confirmed (I15).</summary>
    RunWithoutReadBack,
}

/// <summary>
/// The last look at a response before it is sent: the one place that knows what a correct response is. A defect is a bug; where it
/// happens the runner hears an apology that ends the session, and the log tells the kind of defect, never the words.
/// </summary>
public sealed partial class ResponseGuard(ILogger<ResponseGuard> logger)
{
    /// <summary>The response to a turn, or an apology in place of a defective one.</summary>
    public SkillResponse Check(SkillRequest request, Conversation before, Turn turn, SkillResponse response) =>
        Check(request, response, FindInLeaveToRun(before, turn) ?? Find(request, response));

    /// <summary>The response to a request without a turn, or an apology in place of a defective one.</summary>
    public SkillResponse Check(SkillRequest request, SkillResponse response) => Check(request, response, Find(request, response));

    /// <summary>
    /// Leave to run in a turn whose report was not confirmed; <see langword="null"/> if there is none. A report is confirmed only in the
    /// turn after it was read back, and stays so only as long as nothing in it changes.
    /// </summary>
    public static ResponseDefect? FindInLeaveToRun(Conversation before, Turn turn)
    {
        var mayConfirm = before.Asking == Question.ReadBack && before.Report == turn.After.Report;
        var isConfirmed = turn.After.IsConfirmed && (mayConfirm || before.Confirmed == turn.After.Confirmed);
        return turn.Acts.Any(act => ReportWithLeave(act) is { } report && !(isConfirmed && report == turn.After.Report))
            ? ResponseDefect.RunWithoutReadBack
            : null;
    }

    private static LegReport? ReportWithLeave(Act act) => act switch
    {
        Act.Advise { Advice.AllowsRun: true } advise => advise.Report,
        Act.AdviseShortly { Advice.AllowsRun: true } advise => advise.Report,
        Act.FollowUpOn { Advice.AllowsRun: true } on => on.Report,
        Act.JudgeActivity { Advice.AllowsRun: true } judge => judge.Report,
        _ => null,
    };

    private SkillResponse Check(SkillRequest request, SkillResponse response, ResponseDefect? found)
    {
        if (found is not { } defect)
        {
            return response;
        }

        LogDefect(logger, defect);
        return defect == ResponseDefect.SpeechWhereNoneIsAllowed ? new SkillResponse() : Speaker.Apologise(request.Request.Locale);
    }

    /// <summary>The first defect of a response; <see langword="null"/> if it has none.</summary>
    public static ResponseDefect? Find(SkillRequest request, SkillResponse response)
    {
        var body = response.Response;
        if (request.Request is not (LaunchRequest or IntentRequest or UserEventRequest))
        {
            return body == ResponseBody.Empty ? null : ResponseDefect.SpeechWhereNoneIsAllowed;
        }

        // A touch on the screen may be left without an answer; the session goes on as it was.
        if (request.Request is UserEventRequest && body == ResponseBody.Empty)
        {
            return null;
        }

        return FindInMarkup(body.OutputSpeech) ?? FindInMarkup(body.Reprompt?.OutputSpeech) ?? FindInTurn(body) ?? FindInSizes(response)
            ?? FindInDirectives(request, body);
    }

    private static ResponseDefect? FindInTurn(ResponseBody body)
    {
        var text = Heard(body.OutputSpeech);
        var questions = text.Count('?');
        return body.ShouldEndSession switch
        {
            true when body.Reprompt is not null => ResponseDefect.ClosedWithReprompt,
            true => questions > 0 ? ResponseDefect.ClosedWithQuestion : null,
            _ when questions > 1 => ResponseDefect.TwoQuestions,
            _ when !text.EndsWith('?') => ResponseDefect.OpenWithoutQuestion,
            _ => body.Reprompt is null ? ResponseDefect.OpenWithoutReprompt : null,
        };
    }

    private static ResponseDefect? FindInDirectives(SkillRequest request, ResponseBody body) =>
        body.Directives is { } directives && !Speaker.HasScreen(request)
            && directives.Any(directive => directive is RenderDocumentDirective)
            ? ResponseDefect.ScreenNotAnnounced
            : null;

    private static ResponseDefect? FindInMarkup(OutputSpeech? speech)
    {
        if (speech is not SsmlSpeech { Ssml: var ssml })
        {
            return null;
        }

        if (ssml.Length > AlexaLimits.SpeechCharacters)
        {
            return ResponseDefect.TooLong;
        }

        return !IsWellFormed(ssml) ? ResponseDefect.BrokenMarkup : ssml.AsSpan().ContainsAny('{', '}') ? ResponseDefect.UnfilledPlace
            : null;
    }

    // The markup that the skill makes: one speak element with breaks and escaped text in it.
    private static bool IsWellFormed(string ssml)
    {
        if (!ssml.StartsWith(SpeakStart, StringComparison.Ordinal) || !ssml.EndsWith(SpeakEnd, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = ssml.AsSpan(SpeakStart.Length, ssml.Length - SpeakStart.Length - SpeakEnd.Length);
        while (rest.IndexOfAny('<', '>', '&') is var at and >= 0)
        {
            var length = MarkupLength(rest[at..]);
            if (length == 0)
            {
                return false;
            }

            rest = rest[(at + length)..];
        }

        return true;
    }

    private static int MarkupLength(ReadOnlySpan<char> text)
    {
        foreach (var markup in Markup)
        {
            if (text.StartsWith(markup, StringComparison.Ordinal))
            {
                return markup[0] == '<' ? text.IndexOf("/>", StringComparison.Ordinal) + 2 : markup.Length;
            }
        }

        return 0;
    }

    private const string SpeakStart = "<speak>";
    private const string SpeakEnd = "</speak>";
    private static readonly string[] Markup = ["&apos;", "&amp;", "&quot;", "&lt;", "&gt;", "<break "];

    private static ResponseDefect? FindInSizes(SkillResponse response)
    {
        var body = response.Response;
        var card = body.Card is SimpleCard simple ? simple.Title.Length + simple.Content.Length : 0;
        var characters = card + Heard(body.OutputSpeech).Length + Heard(body.Reprompt?.OutputSpeech).Length;
        var bytes = (characters * MostBytesPerCharacter) + (response.SessionAttributes?.Utf8.Length ?? 0)
            + (body.Directives ?? []).Sum(BytesOf);
        return card > AlexaLimits.CardCharacters || bytes > AlexaLimits.ResponseBytes ? ResponseDefect.TooLong : null;
    }

    // A character takes at most three bytes of UTF-8, or six when JSON escapes it.
    private const int MostBytesPerCharacter = 6;

    private static int BytesOf(Directive directive) => directive is RenderDocumentDirective render
        ? render.Document.Utf8.Length + (render.Datasources?.Utf8.Length ?? 0)
        : 0;

    // Without the element around it and a break at its end. What is left of markup holds no question mark.
    private static ReadOnlySpan<char> Heard(OutputSpeech? speech) => speech switch
    {
        SsmlSpeech { Ssml: var ssml } when ssml.Length >= SpeakStart.Length + SpeakEnd.Length =>
            WithoutBreak(ssml.AsSpan(SpeakStart.Length..^SpeakEnd.Length)),
        PlainSpeech plain => plain.Text,
        _ => "",
    };

    private static ReadOnlySpan<char> WithoutBreak(ReadOnlySpan<char> markup)
    {
        markup = markup.TrimEnd();
        return markup.EndsWith("/>", StringComparison.Ordinal) ? markup[..markup.LastIndexOf('<')].TrimEnd() : markup;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A response was defective ({Defect}) and was replaced by an apology.")]
    private static partial void LogDefect(ILogger logger, ResponseDefect defect);
}
