using System.Text.Json;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;
using static VoiceRecovery.Skill.Dialog.ConversationJson;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>Reads a conversation from what <see cref="ConversationJson"/> shows. Nothing in it is overlooked, and nothing is taken on
/// trust.</summary>
internal static class ConversationReader
{
    private static readonly string[] Members =
    [
        "v", "report", "asking", "advice", "answered", "confirmed", "highestSoreness", "lowerSoreness", "newSigns", "suspectedSign",
            "suspectedState",
        "dismissedSigns", "dismissedStates", "suspicionsAsked", "unsettledWords",
    ];

    /// <summary>The conversation; a fresh one for another version.</summary>
    /// <exception cref="FormatException">There is something in it that the skill never writes.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind.</exception>
    /// <exception cref="KeyNotFoundException">Something is missing.</exception>
    public static Conversation Read(JsonElement json) => IsThisVersion(json) ? ReadWhole(json) : Conversation.Fresh;

    private static bool IsThisVersion(JsonElement json) =>
        json.TryGetProperty("v", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number) && number == StateVersion;

    private static Conversation ReadWhole(JsonElement json)
    {
        var parts = new PartReader(json.GetProperty("report"));
        var read = new Conversation
        {
            Report = new LegReport
            {
                Soreness = parts.Number("soreness", ReportParts.Soreness) is { } soreness ? Soreness.Of(Checked(soreness, Soreness.Highest))
                    : null,
                Swelling = parts.YesNo("swelling", ReportParts.Swelling),
                Area = parts.Word<LegArea>("area", ReportParts.Area),
                OtherArea = parts.Word<LegArea>("otherArea", ReportParts.None),
                Side = parts.Word<LegSide>("side", ReportParts.Side),
                Days = parts.Number("daysSinceHardRun", ReportParts.Days) is { } days
                    ? DaysSinceHardRun.Of(Checked(days, DaysSinceHardRun.Longest)) : null,
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
        read = WithMemory(read, json);
        ExpectAdvice(read.Advice, advice);
        return WithAsking(read, json.TryGetProperty("asking", out var asking) ? asking.GetString() : NothingAsked);
    }

    // Confirmed is only ever the report that stands beside it.
    private static Conversation WithMemory(Conversation read, JsonElement json) => read with
    {
        Confirmed = json.TryGetProperty("confirmed", out var confirmed) && confirmed.GetBoolean() ? read.Report : null,
        HighestSoreness = Rating(json, "highestSoreness"),
        LowerSoreness = Rating(json, "lowerSoreness"),
        HasUnsettledWords = json.TryGetProperty("unsettledWords", out var unsettled) && unsettled.GetBoolean(),
        NewSigns = Signs(json, "newSigns"),
        Suspected = new Suspicion(Signs(json, "suspectedSign"), States(json, "suspectedState")),
        Dismissed = new Suspicion(Signs(json, "dismissedSigns"), States(json, "dismissedStates")),
        SuspicionsAsked = json.TryGetProperty("suspicionsAsked", out var asked) ? Checked(asked.GetInt32(), Suspecting.MostQuestions) : 0,
    };

    private static WarningSigns Signs(JsonElement json, string name) =>
        json.TryGetProperty(name, out var signs) ? ReadSigns(signs) : WarningSigns.None;

    private static ReportParts States(JsonElement json, string name) =>
        json.TryGetProperty(name, out var states) ? (ReportParts)Checked(states.GetInt32(), (int)Suspicion.States) & Suspicion.States
            : ReportParts.None;

    private static Soreness? Rating(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? Soreness.Of(Checked(value.GetInt32(), Soreness.Highest)) : null;

    private static WarningSigns ReadSigns(JsonElement array) => array.EnumerateArray().Aggregate(
        WarningSigns.None, (signs, sign) =>
            signs | (Words.Find<WarningSigns>(sign.GetString()) ?? throw new FormatException("A warning sign is expected.")));

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
        if (follows is not null && (!Enum.TryParse<AdviceLevel>(written.GetProperty("level").GetString(), out var level)
            || level > follows.Level))
        {
            throw new FormatException("The advice does not follow from the report.");
        }
    }

    private static int Checked(int number, int highest) =>
        number >= 0 && number <= highest ? number : throw new FormatException("A number is out of its range.");

    private static Conversation WithAsking(Conversation read, string? asking)
    {
        if (asking is null or NothingAsked)
        {
            return read;
        }

        if (Words.Find<Question>(asking) is { } question)
        {
            return HasWhatItAsksFor(read, question) ? read with { Asking = question }
                : throw new FormatException("What is asked for is missing.");
        }

        if (asking.StartsWith(OfferPrefix, StringComparison.Ordinal) && Enum.TryParse<Offer>(asking[OfferPrefix.Length..], out var offer)
            && Enum.IsDefined(offer))
        {
            return read with { Offer = offer };
        }

        return asking.EndsWith(AgainSuffix, StringComparison.Ordinal) && Words.Find<Question>(asking[..^AgainSuffix.Length]) is { } again
                && HasWhatItAsksFor(read, again)
            ? read with { Asking = again, AskedAgain = true }
            : throw new FormatException("Nothing of that name is asked.");
    }

    // A question that names something needs it.
    private static bool HasWhatItAsksFor(Conversation read, Question question) => question switch
    {
        Question.Suspicion => read.Suspected != default,
        Question.EmergencySign => read.NewSigns != WarningSigns.None,
        Question.LowerSoreness => read is { HighestSoreness: not null, LowerSoreness: not null },
        _ => true,
    };

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
        word.StartsWith(prefix, StringComparison.Ordinal) && Enum.TryParse<TEnum>(word[prefix.Length..], out var member)
            && Enum.IsDefined(member)
            ? member
            : null;

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

            return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
                : throw new FormatException("A number is expected.");
        }

        public bool? YesNo(string name, ReportParts part) => !TryFind(name, part, out var value) ? null : value.GetString() switch
        {
            YesWord => true,
            NoWord => false,
            _ => throw new FormatException("Yes or no is expected."),
        };

        public TEnum? Word<TEnum>(string name, ReportParts part)
            where TEnum : struct, Enum =>
            !TryFind(name, part, out var value) ? null : Words.Find<TEnum>(value.GetString())
                ?? throw new FormatException("Another word is expected.");

        public WarningSigns Signs(string name) => TryFind(name, ReportParts.None, out var array) ? ReadSigns(array) : WarningSigns.None;

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
