using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The device on the desk: hears one utterance at a time and passes it on as Alexa would.</summary>
public sealed class Echo
{
    private readonly InteractionModel _model;
    private readonly Interpreter _interpreter;
    private readonly DeviceProfile _device;
    private readonly TimeProvider _time;
    private readonly RequestWriter _requests;
    private readonly Conversation _conversation;

    public Echo(InteractionModel model, SkillEndpoint skill, DeviceProfile device, string applicationId, TimeProvider time)
        : this(model, new Interpreter(model), skill, device, applicationId, time)
    {
    }

    /// <param name="interpreter">Made from the same model; devices may share it.</param>
    public Echo(InteractionModel model, Interpreter interpreter, SkillEndpoint skill, DeviceProfile device, string applicationId,
        TimeProvider time)
    {
        (_model, _interpreter, _device, _time) = (model, interpreter, device, time);
        _requests = new RequestWriter(device, applicationId, time);
        _conversation = new Conversation(model, skill, _requests);
    }

    public bool IsListening => _conversation.Session is not null;

    public InteractionModel Model => _model;

    public DeviceProfile Device => _device;

    /// <summary>What the open turn waits for.</summary>
    public Expectation Expecting => _conversation.Session?.Expecting ?? Expectation.Anything;

    /// <summary>Forgets the session, as if another listener came to another device.</summary>
    public void StartAfresh() => _conversation.StartAfresh();

    /// <summary>A request envelope of one's own, sent as it is once its gaps are filled.</summary>
    public Task<Turn> SendAsync(string said, JsonObject envelope, CancellationToken cancellation) =>
        _conversation.SendEnvelopeAsync(said, envelope, cancellation);

    /// <summary>A turn for a line that could not even be read.</summary>
    public Turn Reject(string said, string problem) => _conversation.NewTurn(said).Failing(problem) with
    {
        SessionAttributes = _conversation.Session?.Attributes ?? [],
        SessionEnded = !IsListening,
    };

    /// <summary>One utterance. An empty one, "..." and "(silence)" are silence.</summary>
    public Task<Turn> HearAsync(string said, CancellationToken cancellation)
    {
        if (IsSilence(said))
            return HearNothingAsync(said, cancellation);
        var words = InvocationParser.WithoutWakeWord(said);
        if (_interpreter.FindInvocation(words) is { } invocation)
            return InvokeAsync(said, invocation, cancellation);
        if (_conversation.Session is not { } session)
            return Task.FromResult(NobodyListens(said));
        if (BuiltInIntents.Leave.Contains(words.Trim().TrimEnd('.', '!').ToLowerInvariant()))
            return _conversation.EndAsync(said, session, "USER_INITIATED", cancellation);
        return AnswerAsync(said, session, Understand(words, session.Expecting), cancellation);
    }

    private static bool IsSilence(string said) =>
        said.Trim().ToLowerInvariant() is "" or "..." or "…" or ScriptLine.Silence or "[silence]";

    private Interpretation Understand(string words, Expectation expecting) =>
        _interpreter.Understand(words, expecting, _device.Today(_time));

    private async Task<Turn> HearNothingAsync(string said, CancellationToken cancellation)
    {
        if (_conversation.Session is not { } session)
            return NobodyListens(said);
        if (session.WasSilent || session.Reprompt is null)
            return await _conversation.EndAsync(said, session, "EXCEEDED_MAX_REPROMPTS", cancellation);
        _conversation.Session = session with { WasSilent = true };
        return _conversation.NewTurn(said) with
        {
            Speech = session.Reprompt,
            Reprompt = session.Reprompt,
            SessionAttributes = session.Attributes,
            Why = Because("Silence: the reprompt is spoken, once."),
        };
    }

    // Named again in the middle of a session, a skill starts from the beginning.
    private Task<Turn> InvokeAsync(string said, Invocation invocation, CancellationToken cancellation)
    {
        if (invocation.IsLaunch)
            return _conversation.LaunchAsync(said, Because("The skill's name alone launches it."), cancellation);
        // "ask NAME to order" may be meant with or without "to": the better reading counts.
        var heard = invocation.Requests.Select(words => Understand(words, Expectation.Anything))
            .MaxBy(reading => reading is Interpretation.Intent { Name: not BuiltInIntents.Fallback } ? reading.Why.Score : -1)!;
        return AnswerAsync(said, _conversation.Open(), heard, cancellation);
    }

    private async Task<Turn> AnswerAsync(string said, Session session, Interpretation heard, CancellationToken cancellation)
    {
        var turn = _conversation.NewTurn(said) with { Why = heard.Why };
        switch (heard)
        {
            case Interpretation.Confirmation confirmation when session.Dialog is { } dialog:
                var slot = (dialog.Expecting as Expectation.SlotConfirmation)?.Slot;
                var confirmed = IntentJson.WithConfirmation(dialog.Intent, slot, confirmation.Confirmed);
                return await _conversation.SendIntentAsync(turn, session, confirmed, isFirst: false, cancellation);
            case Interpretation.Intent intent when session.Dialog is { } dialog && dialog.IntentName == intent.Name:
                var continued = IntentJson.With(dialog.Intent, intent.Slots, _requests.ApplicationId);
                return await _conversation.SendIntentAsync(turn, session, continued, isFirst: false, cancellation);
            case Interpretation.Intent intent:
                var started = IntentJson.With(IntentJson.Empty(intent.Name, _model.FindIntent(intent.Name)), intent.Slots,
                    _requests.ApplicationId);
                return await _conversation.SendIntentAsync(turn, session with { Dialog = null }, started, isFirst: true, cancellation);
            default:
                return turn.Failing("Alexa understands nothing of this, and the model has no AMAZON.FallbackIntent to take it.") with
                {
                    Speech = session.Reprompt,
                    SessionAttributes = session.Attributes,
                    SessionEnded = !IsListening,
                };
        }
    }

    private Turn NobodyListens(string said) => _conversation.NewTurn(said)
        .Failing($"No skill is open. Say \"open {_model.InvocationName}\" first, or \"ask {_model.InvocationName}\" and a question.") with
    {
        SessionEnded = true,
    };

    private static Why Because(string reason) => new(reason, null, 1, [], [], null);
}
