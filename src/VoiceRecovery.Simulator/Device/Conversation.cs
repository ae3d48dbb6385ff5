using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The session and its dialog: sends requests and does what the responses ask for.</summary>
internal sealed class Conversation(InteractionModel model, SkillEndpoint skill, RequestWriter requests)
{
    // A skill that delegates a complete dialog gets it back complete; without an end to it, for ever.
    private const int MostExchanges = 8;

    private readonly TurnCounter _counter = new();
    private readonly SkillLine _line = new(skill);

    public Session? Session { get; set; }

    public Turn NewTurn(string said)
    {
        var (session, number) = _counter.Next();
        return new Turn { Session = session, Number = number, Said = said };
    }

    public void StartAfresh()
    {
        Session = null;
        _counter.StartAfresh();
    }

    public Session Open()
    {
        return Session.Start(_counter.OpenSession());
    }

    public Task<Turn> LaunchAsync(string said, Why why, CancellationToken cancellation)
    {
        var session = Open();
        return ConverseAsync(NewTurn(said) with { Why = why }, session, requests.Launch(session), null, cancellation);
    }

    /// <summary>Sends an intent, unless its dialog is one that Alexa leads alone and that is not complete yet.</summary>
    public Task<Turn> SendIntentAsync(Turn turn, Session session, JsonObject intent, bool isFirst, CancellationToken cancellation)
    {
        var dialog = model.Dialog.Find(intent.Text("name") ?? "");
        if (dialog is { AutoDelegated: true })
            return StepAsync(turn, session, dialog, intent, cancellation);
        var state = dialog is null ? null : isFirst ? "STARTED" : "IN_PROGRESS";
        return ConverseAsync(turn, session, requests.Intent(session, intent, state), intent, cancellation);
    }

    /// <summary>A request of one's own. A refusal is an answer like any other and leaves the session as it was.</summary>
    public async Task<Turn> SendEnvelopeAsync(string said, JsonObject given, CancellationToken cancellation)
    {
        var session = Session ?? Open();
        var envelope = EnvelopeGaps.Fill(given, session, requests);
        var request = envelope["request"] as JsonObject ?? [];
        var turn = NewTurn(said);
        var exchange = await _line.SendAsync(envelope, cancellation);
        turn = turn with { Exchanges = [exchange], SessionEnded = Session is null, SessionAttributes = Session?.Attributes ?? [] };
        if (exchange.Status is >= 400 and < 500)
            return turn with { Problem = $"The skill refused this request with HTTP status {exchange.Status}." };
        var (reply, problem) = SkillLine.Read(exchange);
        if (reply is null)
            return turn.Failing(problem!);
        Session = session with { Id = (envelope["session"] as JsonObject)?.Text("sessionId") ?? session.Id, IsNew = false };
        return request.Text("type") is "SessionEndedRequest"
            ? End(turn, reply)
            : await FollowAsync(turn, Session, reply, request["intent"] as JsonObject, cancellation);
    }

    public async Task<Turn> EndAsync(string said, Session session, string reason, CancellationToken cancellation)
    {
        var exchange = await _line.SendAsync(requests.SessionEnded(session, reason), cancellation);
        Session = null;
        var turn = NewTurn(said) with { Exchanges = [exchange], SessionEnded = true, SessionAttributes = session.Attributes };
        var (reply, problem) = SkillLine.Read(exchange);
        return reply is null ? turn.Failing(problem!) : turn with
        {
            Problem = reply.Speech is null ? null : "The skill answered a SessionEndedRequest with speech; the listener does not hear it.",
        };
    }

    private async Task<Turn> ConverseAsync(Turn turn, Session session, JsonObject request, JsonObject? intent,
        CancellationToken cancellation)
    {
        var exchange = await _line.SendAsync(request, cancellation);
        turn = turn with { Exchanges = [.. turn.Exchanges, exchange] };
        Session = session with { IsNew = false };
        var (reply, problem) = SkillLine.Read(exchange);
        return reply is null
            ? await FailAsync(turn, Session, problem!, cancellation)
            : await FollowAsync(turn, Session, reply, intent, cancellation);
    }

    // What the response asks for: an end, an open question, or the next step of the dialog.
    private async Task<Turn> FollowAsync(Turn turn, Session session, SkillReply reply, JsonObject? intent, CancellationToken cancellation)
    {
        if (reply.EndsSession)
            return End(turn, reply);
        session = session with
        {
            Attributes = (JsonObject)reply.Attributes.DeepClone(),
            Reprompt = reply.Reprompt,
            WasSilent = false,
            Dialog = null
        };
        Session = session;
        turn = turn.Showing(reply) with { SessionEnded = false };
        if (reply.DialogDirective is not { } directive)
            return turn;
        var (dialog, problem) = DialogDirectives.Read(directive, reply, intent, model);
        if (dialog is null)
            return await FailAsync(turn, session, problem!, cancellation);
        if (dialog.Expecting is Expectation.Open)
            return await StepAsync(turn, session, model.Dialog.Find(dialog.IntentName)!, dialog.Intent, cancellation);
        Session = session with { Dialog = dialog };
        return turn;
    }

    private async Task<Turn> StepAsync(Turn turn, Session session, DialogIntent dialog, JsonObject intent, CancellationToken cancellation)
    {
        switch (DialogSteps.Next(model.Dialog, dialog, intent, requests.Today))
        {
            case DialogStep.Ask ask:
                Session = session with { Dialog = ask.Dialog, Reprompt = ask.Prompt.Spoken, WasSilent = false };
                return turn with
                {
                    Speech = ask.Prompt.Spoken,
                    Ssml = ask.Prompt.IsSsml ? ask.Prompt.Text : null,
                    Reprompt = ask.Prompt.Spoken,
                    SessionAttributes = session.Attributes,
                };
            case DialogStep.Broken broken:
                return await FailAsync(turn, session, broken.Problem, cancellation);
            case DialogStep.Complete complete when turn.Exchanges.Count < MostExchanges:
                return await ConverseAsync(turn, session, requests.Intent(session, complete.Intent, "COMPLETED"), complete.Intent,
                    cancellation);
            default:
                return await FailAsync(turn, session, "The skill keeps delegating a dialog that is complete.", cancellation);
        }
    }

    // Alexa tells the skill what was wrong with its response, and the session is over.
    private async Task<Turn> FailAsync(Turn turn, Session session, string problem, CancellationToken cancellation)
    {
        var isReachable = turn.Exchanges is [.., { Status: not null }];
        var notice = isReachable ? await _line.SendAsync(requests.SessionEnded(session, "ERROR", problem), cancellation) : null;
        Session = null;
        return turn.Failing(problem) with { ErrorNotice = notice, SessionEnded = true, SessionAttributes = session.Attributes };
    }

    private Turn End(Turn turn, SkillReply reply)
    {
        Session = null;
        return turn.Showing(reply) with { SessionEnded = true };
    }
}
