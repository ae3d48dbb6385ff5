using System.Text.Json.Nodes;
using VoiceRecovery.Core;
using VoiceRecovery.Endpoint.Tests.App;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Endpoint.Tests.Fuzz;

/// <summary>Envelopes as Alexa sends them, at any point of any conversation.</summary>
internal static class Sample
{
    private static readonly string[] Intents =
        [.. IntentTable.Names.Order(StringComparer.Ordinal), IntentNames.CheckLegs, IntentNames.DescribeLegs];

    private static readonly (string Slot, string[] Values)[] Words =
    [
        (SlotNames.SorenessLevel, ["0", "2", "4", "6", "9", "10", "?"]),
        (SlotNames.Swelling, ["yes", "no", "puffy", "not sure"]),
        (SlotNames.PainLocation, ["calf", "thighs", "left knee", "groin", "shins"]),
        (SlotNames.Side, ["both legs", "left", "the right one"]),
        (SlotNames.DaysSinceHardRun, ["0", "1", "3", "14", "99"]),
        (SlotNames.WarningSign, ["chest pain", "no", "my urine is dark", "none of them"]),
        (SlotNames.BodySign, ["limping", "worn out", "no", "it hurts at night"]),
        (SlotNames.Description, ["my calves are a four out of ten no swelling i ran hard two days ago", "not sore at all",
            "both thighs are stiff and i feel exhausted"]),
        (SlotNames.Question, ["what is delayed onset soreness", "can i run with chest pain"]),
        (SlotNames.Activity, ["swimming", "cycling"]),
    ];

    public static JsonObject Next(Random random)
    {
        var request = random.Next(20) switch
        {
            0 => Envelope.Request("LaunchRequest"),
            1 => new JsonObject { ["type"] = "SessionEndedRequest", ["reason"] = "USER_INITIATED" },
            2 => new JsonObject { ["type"] = "Alexa.Presentation.APL.UserEvent", ["arguments"] = new JsonArray("x") },
            _ => Envelope.Intent(random.Pick(Intents), Slots(random), random.Next(3) == 0 ? _ => "calf" : null),
        };
        var attributes = random.Next(10) == 0 ? null : JsonNode.Parse(ConversationJson.Write(NextConversation(random)).Utf8.Span);
        return Envelope.Of(request, name => name + "-1", attributes);
    }

    private static IEnumerable<(string, string)> Slots(Random random) =>
        random.GetItems(Words, random.Next(4)).DistinctBy(word => word.Slot).Select(word => (word.Slot, random.Pick(word.Values)));

    private static Conversation NextConversation(Random random)
    {
        var asking = random.Next(2) == 0 ? random.Pick(Enum.GetValues<Question>()) : Question.None;
        var report = NextReport(random, random.Next(2) == 0 ? 1.0 : 0.6);
        return new Conversation
        {
            Report = report,
            Unanswerable = (ReportParts)random.Next(1024) & ~Conversation
                .Known(report) & (random.Next(3) == 0 ? (ReportParts)1023 : ReportParts.None),
            Asking = asking,
            AskedAgain = asking != Question.None && random.Next(2) == 0,
            Offer = asking == Question.None ? random.Pick(Enum.GetValues<Offer>()) : Offer.None,
            Advised = asking == Question.None && random.Next(4) > 0,
        };
    }

    private static LegReport NextReport(Random random, double known) => new()
    {
        Soreness = random.Maybe<Soreness>(known, () => Soreness.Of(random.Next(11))),
        Swelling = random.Maybe(known, () => random.Next(3) == 0),
        Area = random.Maybe(known, () => random.Pick(Enum.GetValues<LegArea>())),
        Side = random.Maybe(known, () => random.Pick(Enum.GetValues<LegSide>())),
        Days = random.Maybe<DaysSinceHardRun>(known, () => DaysSinceHardRun.Of(random.Next(15))),
        Function = random.Maybe(known, () =>
            random.Pick([LegFunction.Normal, LegFunction.Normal, LegFunction.Limited, LegFunction.CannotWalk])),
        Fatigue = random.Maybe(known, () => random.Next(4) == 0),
        RestPain = random.Maybe(known, () => random.Next(4) == 0),
        Worsening = random.Maybe(known, () => random.Next(4) == 0),
        Screen = random.Maybe(known, () => random.Pick([Screen.Clear, Screen.Clear, Screen.Clear, Screen.Urgent, Screen.Emergency])),
        WarningSigns = random.Next(8) == 0 ? random.Pick([.. RedFlags.Each((WarningSigns)0x3FFF)]) : WarningSigns.None,
    };

    public static T Pick<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static T? Maybe<T>(this Random random, double likelihood, Func<T> value)
        where T : struct =>
        random.NextDouble() < likelihood ? value() : null;
}
