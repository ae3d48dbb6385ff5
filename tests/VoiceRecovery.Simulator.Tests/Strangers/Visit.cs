using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa;
using VoiceRecovery.Simulator.Tests.Utterances;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using SkillConversation = VoiceRecovery.Skill.Dialog.Conversation;

namespace VoiceRecovery.Simulator.Tests.Strangers;

/// <summary>One session of a stranger with the skill: typed, so that the skill gets every word, or said, so that the interaction model
/// decides.</summary>
internal sealed class Visit(bool isSaid)
{
    private static readonly Lazy<Interpreter> Ear =
        new(() => new Interpreter(new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load("en-US")));

    private readonly RecoverySkill _skill = new ServiceCollection().AddRecoverySkill().AddSingleton<TimeProvider>(new Noon()).AddLogging()
        .BuildServiceProvider().GetRequiredService<RecoverySkill>();

    private RawJson? _attributes;
    private string? _elicited;

    /// <summary>What is remembered.</summary>
    public SkillConversation Conversation => ConversationJson.Read(_attributes?.ToElement());

    public string Speech { get; private set; } = "";

    public bool Ended { get; private set; }

    /// <summary>The intents that were understood, in order.</summary>
    public List<string> Intents { get; } = [];

    /// <summary>The questions that were asked, in order.</summary>
    public List<Question> Asked { get; } = [];

    /// <summary>What was asked for because it was likely.</summary>
    public List<Suspicion> Suspected { get; } = [];

    public Visit Open()
    {
        Send(new LaunchRequest { Locale = "en-US" });
        return this;
    }

    public Visit Resume(SkillConversation conversation, string? elicited)
    {
        (_attributes, _elicited) = (ConversationJson.Write(conversation), elicited);
        return this;
    }

    /// <summary>Says words; typed words arrive whole in a slot for statements, or for questions.</summary>
    public Visit Say(string words, bool isQuestion = false)
    {
        Send(new IntentRequest { Locale = "en-US", Intent = isSaid ? Understand(words) : Typed(words, isQuestion) });
        return this;
    }

    private static Alexa.Intent Typed(string words, bool isQuestion) => words switch
    {
        "yes" => new() { Name = "AMAZON.YesIntent" },
        "no" => new() { Name = "AMAZON.NoIntent" },
        _ when isQuestion => Whole("AskQuestionIntent", "question", words),
        _ => Whole("DescribeLegsIntent", "description", words),
    };

    private static Alexa.Intent Whole(string intent, string slot, string words) => new()
    {
        Name = intent,
        Slots = new Dictionary<string, Slot>(StringComparer.Ordinal) { [slot] = new() { Name = slot, Value = words } },
    };

    private Alexa.Intent Understand(string words)
    {
        var expecting = _elicited is null ? Expectation.Anything : new Expectation.SlotAnswer("CheckLegsIntent", _elicited);
        return Ear.Value.Understand(words, expecting, Utterances.Asked.Today) is Interpretation.Intent intent ? Told.ToAlexa(intent)
            : new() { Name = "AMAZON.FallbackIntent" };
    }

    private void Send(Request request)
    {
        if (request is IntentRequest spoken)
        {
            Intents.Add(spoken.Intent.Name);
        }

        var envelope = new SkillRequest
        {
            Request = request,
            Session = new Alexa.Session { New = _attributes is null, SessionId = "session", Attributes = _attributes?.ToElement() },
        };
        var response = _skill.AnswerAsync(envelope, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        _attributes = response.SessionAttributes ?? _attributes;
        Ended = response.Response.ShouldEndSession == true;
        Speech = response.Response.OutputSpeech is SsmlSpeech speech ? Ssml.ToPlainText(speech.Ssml) : "";
        _elicited = response.Response.Directives?.OfType<ElicitSlotDirective>().FirstOrDefault()?.SlotToElicit;
        Asked.Add(Conversation.Asking);
        Suspected.AddRange(Conversation.Asking == Question.Suspicion ? [Conversation.Suspected] : []);
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Utterances.Asked.Today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
