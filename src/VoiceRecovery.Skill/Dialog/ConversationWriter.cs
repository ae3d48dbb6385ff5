using System.Text.Json;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;
using static VoiceRecovery.Skill.Dialog.ConversationJson;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>Writes a conversation as <see cref="ConversationJson"/> shows it.</summary>
internal static class ConversationWriter
{
    public static void Write(Utf8JsonWriter json, Conversation conversation)
    {
        json.WriteStartObject();
        json.WriteNumber("v", StateVersion);
        WriteReport(json, conversation);
        json.WriteString("asking", Asking(conversation));
        WriteAdvice(json, conversation);
        WriteMemory(json, conversation);
        if (conversation.Answered is { } answered)
        {
            json.WriteString("answered", AnsweredWord(answered));
        }

        json.WriteEndObject();
    }

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
        WriteSigns(json, "warningSigns", report.WarningSigns);
        json.WriteEndObject();
    }

    private static void WriteSigns(Utf8JsonWriter json, string name, WarningSigns signs)
    {
        if (signs == WarningSigns.None)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var sign in RedFlags.Each(signs))
        {
            json.WriteStringValue(Words.Of(sign));
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, string name, ReportParts parts)
    {
        if (parts != ReportParts.None)
        {
            json.WriteNumber(name, (int)parts);
        }
    }

    private static void WriteMemory(Utf8JsonWriter json, Conversation conversation)
    {
        if (conversation.IsConfirmed)
        {
            json.WriteBoolean("confirmed", true);
        }

        if (conversation.HighestSoreness is { } highest)
        {
            json.WriteNumber("highestSoreness", highest.Value);
        }

        if (conversation.LowerSoreness is { } lower)
        {
            json.WriteNumber("lowerSoreness", lower.Value);
        }

        WriteSigns(json, "newSigns", conversation.NewSigns);
        WriteSigns(json, "suspectedSign", conversation.Suspected.Sign);
        WriteParts(json, "suspectedState", conversation.Suspected.State);
        WriteSigns(json, "dismissedSigns", conversation.Dismissed.Sign);
        WriteParts(json, "dismissedStates", conversation.Dismissed.State);
        if (conversation.SuspicionsAsked > 0)
        {
            json.WriteNumber("suspicionsAsked", conversation.SuspicionsAsked);
        }
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

    private static string AnsweredWord(Answered answered) => answered switch
    {
        Answered.Topic topic => Words.Of(topic.Id),
        Answered.About about => FollowUpPrefix + about.FollowUp,
        Answered.OneActivity one => ActivityPrefix + one.Activity,
        _ => throw new NotSupportedException(answered.GetType().Name),
    };

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
}
