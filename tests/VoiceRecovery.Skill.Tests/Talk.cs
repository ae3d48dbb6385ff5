using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using Conversation = VoiceRecovery.Skill.Dialog.Conversation;

namespace VoiceRecovery.Skill.Tests;

/// <summary>One session with the skill, as Alexa holds it: the attributes of each response come back with the next request.</summary>
internal sealed class Talk
{
    // It keeps nothing between requests.
    private static readonly RecoverySkill Skill = new ServiceCollection().AddRecoverySkill()
        .AddSingleton(typeof(ILogger<>), typeof(FailingLogger<>))
        .BuildServiceProvider().GetRequiredService<RecoverySkill>();

    private RawJson? _attributes;
    private bool _isNew = true;

    /// <summary>The locale of the requests.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The session's id.</summary>
    public string SessionId { get; init; } = "session";

    /// <summary>Whether the device has a screen.</summary>
    public bool HasScreen { get; init; }

    /// <summary>What the last response shows.</summary>
    public RenderDocumentDirective? Shown => Response.Response.Directives?.OfType<RenderDocumentDirective>().SingleOrDefault();

    /// <summary>The last response.</summary>
    public SkillResponse Response { get; private set; } = new();

    /// <summary>The speech of the last response, without markup.</summary>
    public string Speech => Response.Response.OutputSpeech is SsmlSpeech speech ? Ssml.ToPlainText(speech.Ssml) : "";

    /// <summary>Whether the last response ended the session.</summary>
    public bool Ended => Response.Response.ShouldEndSession == true;

    /// <summary>What is remembered.</summary>
    public Conversation Conversation => ConversationJson.Read(_attributes?.ToElement());

    /// <summary>The session attributes as they travel.</summary>
    public JsonElement Attributes => _attributes!.Value.ToElement();

    public string Open() => Send(new LaunchRequest { Locale = Locale });

    /// <summary>Goes on from a conversation that was not held.</summary>
    public Talk Resume(Conversation conversation)
    {
        (_attributes, _isNew) = (ConversationJson.Write(conversation), false);
        return this;
    }

    public string Say(string intent, params (string Slot, string Value)[] slots) => Send(new IntentRequest
    {
        Locale = Locale,
        Intent = new Intent
        {
            Name = intent,
            Slots = slots.ToDictionary(slot => slot.Slot, slot => new Slot { Name = slot.Slot, Value = slot.Value })
        },
    });

    public string Tell(string slot, string value) => Say(IntentNames.CheckLegs, (slot, value));

    public string Yes() => Say(IntentNames.Yes);

    public string No() => Say(IntentNames.No);

    public string Send(Request request)
    {
        var envelope = new SkillRequest
        {
            Request = request,
            Session = new Session { New = _isNew, SessionId = SessionId, Attributes = _attributes?.ToElement() },
            Context = HasScreen ? WithScreen : null,
        };
        Response = Skill.AnswerAsync(envelope, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        (_attributes, _isNew) = (Response.SessionAttributes, false);
        return Speech;
    }

    /// <summary>The context of a device with a screen.</summary>
    public static Context WithScreen { get; } = new()
    {
        System = new SystemContext
        {
            Device = new Device
            {
                SupportedInterfaces = JsonElement.Parse("""{ "Alexa.Presentation.APL": { "runtime": { "maxVersion": "1.4" } } }""")
            }
        },
    };

    /// <summary>Fails the test on whatever is logged: the response guard logs only defects.</summary>
    private sealed class FailingLogger<T> : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?,
            string> formatter) =>
            Assert.Fail(formatter(state, exception));
    }
}
