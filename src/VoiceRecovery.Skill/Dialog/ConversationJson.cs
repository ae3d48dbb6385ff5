using System.Text.Json;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// The conversation as session attributes:
/// <code>
/// { "v": 2,
///   "report": { "soreness": 0-10, "swelling": "yes|no", "area": "...", "side": "both|one", "daysSinceHardRun": 0-14,
///               "function": "normal|limited|cannotWalk", "fatigue": "yes|no", "restPain": "yes|no", "worsening": "yes|no",
///               "screen": "clear|urgent|emergency", "warningSigns": ["darkUrine"] },
///   "asking": "sorenessLevel", "advice": { "level": "Rest", "urgency": "today|soon", "reasons": ["R1"] }, "answered": "doms",
///   "confirmed": true, "highestSoreness": 0-10, "lowerSoreness": 0-10, "newSigns": ["popOrSnap"],
///   "suspectedSign": ["fever"], "suspectedState": 0-510, "dismissedSigns": [], "dismissedStates": 0-510, "suspicionsAsked": 1-2,
///   "unsettledWords": true }
/// </code>
/// "otherArea" stands beside "area" only where two places were named. A part that was not given is absent; one that could not be
/// answered is "unknown". A question that was put a second time ends in "Again"; what was offered begins with "offer". The members of
/// the last lines are absent where they hold nothing; states are the bits of <see cref="ReportParts"/>. Attributes of another version, or
/// with anything in them that does not belong there,
/// are not used: the conversation begins afresh, which asks again and never loosens advice.
/// </summary>
public static class ConversationJson
{
    internal const int StateVersion = 2;
    internal const string Unknown = "unknown";
    internal const string AgainSuffix = "Again";
    internal const string OfferPrefix = "offer";
    internal const string FollowUpPrefix = "about";
    internal const string ActivityPrefix = "activity";
    internal const string YesWord = "yes";
    internal const string NoWord = "no";
    internal const string NothingAsked = "none";

    /// <summary>Writes the conversation.</summary>
    public static RawJson Write(Conversation conversation) => RawJson.Write(conversation, ConversationWriter.Write);

    /// <summary>Reads the conversation; a fresh one when there is none, or none that can be trusted.</summary>
    public static Conversation Read(JsonElement? attributes)
    {
        if (attributes is not { ValueKind: JsonValueKind.Object } json)
        {
            return Conversation.Fresh;
        }

        try
        {
            return ConversationReader.Read(json);
        }
        catch (Exception damage) when (damage is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return Conversation.Fresh;
        }
    }
}
