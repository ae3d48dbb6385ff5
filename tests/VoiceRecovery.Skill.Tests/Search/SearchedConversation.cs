using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>A whole conversation of a runner with the skill, of which it knows only what it says and which question is open.</summary>
internal sealed partial class SearchedConversation
{
    private const int MostTurns = 40;
    private const string AgainSuffix = "Again";

    private readonly Talk _talk = new();
    private readonly Scenario _scenario;
    private readonly RunnerWords _words;
    private readonly HashSet<Harm> _told = [];
    private readonly HashSet<Addition> _said = [];
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];

    private SearchedConversation(Scenario scenario) => (_scenario, _words) = (scenario, new RunnerWords(scenario));

    /// <summary>The turns, as a person would write them down.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>How many turns were spoken.</summary>
    public int Turns { get; private set; }

    /// <summary>Whether a pattern of the skill took too long.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>The words that the skill spoke in each turn.</summary>
    public List<int> WordsSpoken { get; } = [];

    /// <summary>The choices that were made, which can be made plain.</summary>
    public HashSet<string> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>The runner's words, by the choice that they hang on.</summary>
    public Dictionary<string, string> WordsOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Holds a conversation to its end.</summary>
    public static SearchedConversation Hold(Scenario scenario)
    {
        var conversation = new SearchedConversation(scenario);
        conversation.Open();
        while (conversation is { Forbidden: null, IsCutOff: false, _talk.Ended: false, Turns: < MostTurns } && conversation.Answer())
        {
        }

        return conversation;
    }

    private void Open()
    {
        var early = UntoldAt("open").ToArray();
        var how = _scenario.Pick("opening", (string[])["launch", "launch", "ask", "breath"]);
        Choices.Add("opening");
        if (early.Length > 0 || how == "breath")
        {
            var report = how == "breath" ? [Placed("open", _words.InOneBreath())] : Array.Empty<string>();
            Speak("open", string.Join(" and ", [.. report, .. early.Select(harm => Tell(harm, "open"))]));
        }
        else if (how == "ask")
        {
            Record(_words.Open(), "", () => _talk.Say(IntentNames.CheckLegs));
        }
        else
        {
            Record("open stride check", "", () => _talk.Open());
        }
    }

    // One turn of the runner; false when nothing is left to say.
    private bool Answer()
    {
        var question = Asking;
        var isOpen = IsOpen;
        if (!isOpen && TurnsToAdvice is not null)
        {
            return GoOnAfterwards();
        }

        var turn = $"{question} {Occurrence(question)}";
        if (Unsaid(question).FirstOrDefault(addition => addition.StandsAlone) is { } alone)
        {
            SayAlone(alone);
        }
        else if (isOpen)
        {
            Speak(turn, Compose(question, turn), question);
        }
        else
        {
            Record(_words.Open(), "", () => _talk.Say(IntentNames.CheckLegs));
        }

        return true;
    }

    private bool GoOnAfterwards()
    {
        if (Unsaid(Harm.Afterwards).FirstOrDefault() is { } addition)
        {
            SayAlone(addition);
            return true;
        }

        if (UntoldAt(Harm.Afterwards).FirstOrDefault() is not { } late)
        {
            return false;
        }

        Speak("afterwards", Tell(late, "afterwards"));
        return true;
    }

    private void SayAlone(Addition addition)
    {
        _said.Add(addition);
        if (addition.IsNotHeard)
        {
            Record("(not understood)", "", () => _talk.Say(IntentNames.Fallback));
        }
        else if (addition.IsQuestion)
        {
            Record(addition.Words, "question", () => Delivery.Ask(_talk, addition.Words));
        }
        else
        {
            Speak("afterwards " + addition.Kind, addition.Words);
        }
    }

    private void Speak(string turn, string words, string question = "")
    {
        Choices.Add(turn + " delivery");
        var how = "";
        Record(words, "", () => how = Delivery.Send(_talk, _scenario, turn, question, words));
        if (how.Length > 0)
        {
            _lines[^2] += $"   [{how}]";
        }
    }

    private void Record(string words, string note, Action send)
    {
        try
        {
            send();
        }
        catch (RegexMatchTimeoutException)
        {
            // A busy machine holds a thread up for longer than a pattern may take: the skill apologises, and the talk is over.
            IsCutOff = true;
            return;
        }

        _lines.Add($"  > {words}{(note.Length == 0 ? "" : $"   [{note}]")}");
        _lines.Add($"  {_talk.Speech}");
        Turns++;
        WordsSpoken.Add(_talk.Speech.Count(letter => letter == ' ') + 1);
        Judge();
    }

    // The open question, without whether it is asked again.
    private string Asking
    {
        get
        {
            var asking = Attributes is { } state && state.TryGetProperty("asking", out var name) ? name.GetString()! : "none";
            return asking.EndsWith(AgainSuffix, StringComparison.Ordinal) ? asking[..^AgainSuffix.Length] : asking;
        }
    }

    private bool IsOpen => Asking is not "none" && !Asking.StartsWith("offer", StringComparison.Ordinal);

    private JsonElement? Attributes => _talk.Response.SessionAttributes?.ToElement();

    private int Occurrence(string question) => _occurrences[question] = _occurrences.GetValueOrDefault(question) + 1;

    private IEnumerable<Addition> Unsaid(string at) =>
        _scenario.Additions.Where(addition => IsDue(addition.At, at) && !_said.Contains(addition));

    private IEnumerable<Harm> UntoldAt(string at) => _scenario.Runner.Harms.Where(harm => IsDue(harm.At, at) && !_told.Contains(harm));

    // Swelling may be asked for in check A.
    private static bool IsDue(string? moment, string question) =>
        moment == question || (moment == "swelling" && question.StartsWith("checkA", StringComparison.Ordinal));
}
