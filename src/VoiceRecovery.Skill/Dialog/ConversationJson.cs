using System.Text.Json;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// The conversation as session attributes:
/// <code>
/// { "v": 1,
///   "report": { "soreness": 0-10, "swelling": "yes|no", "area": "...", "side": "both|one", "daysSinceHardRun": 0-14,
///               "function": "normal|limited|cannotWalk", "fatigue": "yes|no", "restPain": "yes|no", "worsening": "yes|no",
///               "screen": "clear|urgent|emergency", "warningSigns": ["darkUrine"] },
///   "asking": "sorenessLevel", "advice": { "level": "Rest", "urgency": "today|soon", "reasons": ["R1"] }, "answered": "doms" }
/// </code>
/// "otherArea" stands beside "area" only where two places were named. A part that was not given is absent; one that could not be answered is "unknown". A question that was put a second time ends in
/// "Again"; what was offered begins with "offer". Attributes of another version, or with anything in them that does not belong there,
/// are not used: the conversation begins afresh, which asks again and never loosens advice.
/// </summary>
public static class ConversationJson
{
    private const int Version = 1;
    private static readonly string[] Members = ["v", "report", "asking", "advice", "answered"];
    private const string Unknown = "unknown";
    private const string AgainSuffix = "Again";
    private const string OfferPrefix = "offer";
    private const string YesWord = "yes";
    private const string NoWord = "no";
    private const string NothingAsked = "none";

    /// <summary>Writes the conversation.</summary>
    public static RawJson Write(Conversation conversation) => RawJson.Write(conversation, static (json, conversation) =>
    {
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        WriteReport(json, conversation);
        json.WriteString("asking", Asking(conversation));
        WriteAdvice(json, conversation);
        if (conversation.Answered is { } answered)
        {
            json.WriteString("answered", AnsweredWord(answered));
        }

        json.WriteEndObject();
    });

    /// <summary>Reads the conversation; a fresh one when there is none, or none that can be trusted.</summary>
    public static Conversation Read(JsonElement? attributes)
    {
        if (attributes is not { ValueKind: JsonValueKind.Object } json)
        {
            return Conversation.Fresh;
        }

        try
        {
            return IsThisVersion(json) ? ReadWhole(json) : Conversation.Fresh;
        }
        catch (Exception damage) when (damage is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return Conversation.Fresh;
        }
    }

    private static bool IsThisVersion(JsonElement json) =>
        json.TryGetProperty("v", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number) && number == Version;

    private static Conversation ReadWhole(JsonElement json)
    {
        var parts = new PartReader(json.GetProperty("report"));
        var read = new Conversation
        {
            Report = new LegReport
            {
                Soreness = parts.Number("soreness", ReportParts.Soreness) is { } soreness ? Soreness.Of(Checked(soreness, Soreness.Highest)) : null,
                Swelling = parts.YesNo("swelling", ReportParts.Swelling),
                Area = parts.Word<LegArea>("area", ReportParts.Area),
                OtherArea = parts.Word<LegArea>("otherArea", ReportParts.None),
                Side = parts.Word<LegSide>("side", ReportParts.Side),
                Days = parts.Number("daysSinceHardRun", ReportParts.Days) is { } days ? DaysSinceHardRun.Of(Checked(days, DaysSinceHardRun.Longest)) : null,
                Function = parts.Word<LegFunction>("function", ReportParts.Function),
                Fatigue = parts.YesNo("fatigue", ReportParts.Fatigue),
                RestPain = parts.YesNo("restPain", ReportParts.RestPain),
                Worsening = parts.YesNo("worsening", ReportParts.Worsening),
                Screen = parts.Word<Screen>("screen", ReportParts.Screen),
                WarningSigns = parts.Signs("warningSigns"),
            },
            Unanswerable = parts.Unanswerable,
            Advised = json.TryGetProperty("advice", out var advice) && advice.ValueKind == JsonValueKind.Object,
            Answered = json.TryGetProperty("answered", out var answered) ? ReadAnswered(answered.GetString()) : null,
        };
        parts.ExpectNoMore();
        ExpectOnly(json, Members);
        ExpectAdvice(read.Advice, advice);
        return WithAsking(read, json.TryGetProperty("asking", out var asking) ? asking.GetString() : NothingAsked);
    }

    // A member of a name that is not known may be a warning sign under a damaged name: what is left would loosen the advice.
    private static void ExpectOnly(JsonElement json, string[] names)
    {
        if (json.GetPropertyCount() != names.Count(name => json.TryGetProperty(name, out _)))
        {
            throw new FormatException("There is something that does not belong there.");
        }
    }

    // The advice is never taken from here; but where it was more cautious than what follows, the report has lost something.
    private static void ExpectAdvice(Advice? follows, JsonElement written)
    {
        if (follows is not null && (!Enum.TryParse<AdviceLevel>(written.GetProperty("level").GetString(), out var level) || level > follows.Level))
        {
            throw new FormatException("The advice does not follow from the report.");
        }
    }

    private static int Checked(int number, int highest) =>
        number >= 0 && number <= highest ? number : throw new FormatException("A number is out of its range.");

    private static void WriteReport(Utf8JsonWriter json, Conversation conversation)
    {
        var report = conversation.Report;
        json.WriteStartObject("report");
        var parts = new PartWriter(json, conversation.Unanswerable);
        parts.Number("soreness", ReportParts.Soreness, report.Soreness?.Value);
        parts.Text("swelling", ReportParts.Swelling, YesNo(report.Swelling));
        parts.Text("area", ReportParts.Area, WordOf(report.Area));
        parts.Text("otherArea", ReportParts.None, WordOf(report.OtherArea));
        parts.Text("side", ReportParts.Side, WordOf(report.Side));
        parts.Number("daysSinceHardRun", ReportParts.Days, report.Days?.Value);
        parts.Text("function", ReportParts.Function, WordOf(report.Function));
        parts.Text("fatigue", ReportParts.Fatigue, YesNo(report.Fatigue));
        parts.Text("restPain", ReportParts.RestPain, YesNo(report.RestPain));
        parts.Text("worsening", ReportParts.Worsening, YesNo(report.Worsening));
        parts.Text("screen", ReportParts.Screen, WordOf(report.Screen));
        if (report.WarningSigns != WarningSigns.None)
        {
            json.WriteStartArray("warningSigns");
            foreach (var sign in RedFlags.Each(report.WarningSigns))
            {
                json.WriteStringValue(Words.Of(sign));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAdvice(Utf8JsonWriter json, Conversation conversation)
    {
        if (conversation.Advice is not { } advice)
        {
            return;
        }

        json.WriteStartObject("advice");
        json.WriteString("level", advice.Level.ToString());
        if (advice.Urgency is { } urgency)
        {
            json.WriteString("urgency", Words.Of(urgency));
        }

        json.WriteStartArray("reasons");
        foreach (var reason in SpokenReasons.Of(advice, conversation.Report))
        {
            json.WriteStringValue(reason.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Asking(Conversation conversation) => conversation switch
    {
        { Asking: not Question.None, AskedAgain: true } => Words.Of(conversation.Asking) + AgainSuffix,
        { Asking: not Question.None } => Words.Of(conversation.Asking),
        { Offer: not Offer.None } => OfferPrefix + conversation.Offer,
        _ => NothingAsked,
    };

    private static Conversation WithAsking(Conversation read, string? asking)
    {
        if (asking is null or NothingAsked)
        {
            return read;
        }

        if (Words.Find<Question>(asking) is { } question)
        {
            return read with { Asking = question };
        }

        if (asking.StartsWith(OfferPrefix, StringComparison.Ordinal) && Enum.TryParse<Offer>(asking[OfferPrefix.Length..], out var offer)
            && Enum.IsDefined(offer))
        {
            return read with { Offer = offer };
        }

        return asking.EndsWith(AgainSuffix, StringComparison.Ordinal) && Words.Find<Question>(asking[..^AgainSuffix.Length]) is { } again
            ? read with { Asking = again, AskedAgain = true }
            : throw new FormatException("Nothing of that name is asked.");
    }

    private static string AnsweredWord(Answered answered) => answered switch
    {
        Answered.Topic topic => Words.Of(topic.Id),
        Answered.About about => FollowUpPrefix + about.FollowUp,
        Answered.OneActivity one => ActivityPrefix + one.Activity,
        _ => throw new NotSupportedException(answered.GetType().Name),
    };

    private const string FollowUpPrefix = "about";
    private const string ActivityPrefix = "activity";

    private static Answered? ReadAnswered(string? word) => word switch
    {
        null => null,
        _ when Words.Find<TopicId>(word) is { } topic => new Answered.Topic(topic),
        _ when Suffix<FollowUp>(word, FollowUpPrefix) is { } about => new Answered.About(about),
        _ when Suffix<Activity>(word, ActivityPrefix) is { } activity => new Answered.OneActivity(activity),
        _ => throw new FormatException("Nothing of that name is answered."),
    };

    private static TEnum? Suffix<TEnum>(string word, string prefix)
        where TEnum : struct, Enum =>
        word.StartsWith(prefix, StringComparison.Ordinal) && Enum.TryParse<TEnum>(word[prefix.Length..], out var member) && Enum.IsDefined(member)
            ? member
            : null;

    private static string? YesNo(bool? answer) => answer switch { true => YesWord, false => NoWord, null => null };

    private static string? WordOf<TEnum>(TEnum? member)
        where TEnum : struct, Enum =>
        member is { } known ? Words.Of(known) : null;

    private readonly struct PartWriter(Utf8JsonWriter json, ReportParts unanswerable)
    {
        public void Text(string name, ReportParts part, string? value)
        {
            if (value is not null || (unanswerable & part) != ReportParts.None)
            {
                json.WriteString(name, value ?? Unknown);
            }
        }

        public void Number(string name, ReportParts part, int? value)
        {
            if (value is { } known)
            {
                json.WriteNumber(name, known);
            }
            else
            {
                Text(name, part, null);
            }
        }
    }

    private sealed class PartReader(JsonElement report)
    {
        private int found;

        public ReportParts Unanswerable { get; private set; }

        public int? Number(string name, ReportParts part)
        {
            if (!TryFind(name, part, out var value))
            {
                return null;
            }

            return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw new FormatException("A number is expected.");
        }

        public bool? YesNo(string name, ReportParts part) => !TryFind(name, part, out var value) ? null : value.GetString() switch
        {
            YesWord => true,
            NoWord => false,
            _ => throw new FormatException("Yes or no is expected."),
        };

        public TEnum? Word<TEnum>(string name, ReportParts part)
            where TEnum : struct, Enum =>
            !TryFind(name, part, out var value) ? null : Words.Find<TEnum>(value.GetString()) ?? throw new FormatException("Another word is expected.");

        public WarningSigns Signs(string name)
        {
            var signs = WarningSigns.None;
            if (!TryFind(name, ReportParts.None, out var array))
            {
                return signs;
            }

            foreach (var sign in array.EnumerateArray())
            {
                signs |= Words.Find<WarningSigns>(sign.GetString()) ?? throw new FormatException("A warning sign is expected.");
            }

            return signs;
        }

        public void ExpectNoMore()
        {
            if (report.GetPropertyCount() != found)
            {
                throw new FormatException("There is something that does not belong there.");
            }
        }

        private bool TryFind(string name, ReportParts part, out JsonElement value)
        {
            value = default;
            if (!report.TryGetProperty(name, out value))
            {
                return false;
            }

            found++;

            if (part != ReportParts.None && value.ValueKind == JsonValueKind.String && value.ValueEquals(Unknown))
            {
                Unanswerable |= part;
                return false;
            }

            return true;
        }
    }
}
