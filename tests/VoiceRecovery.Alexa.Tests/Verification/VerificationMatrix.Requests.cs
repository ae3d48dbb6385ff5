using static VoiceRecovery.Alexa.RefusalReason;
using static VoiceRecovery.Alexa.Tests.VerificationRow;

namespace VoiceRecovery.Alexa.Tests;

internal static partial class VerificationMatrix
{
    private const string Disabled = "AlexaSkillEvent.SkillDisabled";
    private static TimeSpan Hour => TimeSpan.FromHours(1);

    private static IEnumerable<VerificationRow> Timestamps() =>
    [
        new("time: 150 seconds ago") { Timestamp = At(-150 * Second) },
        new("time: 151 seconds ago", TimestampTooOld) { Timestamp = At(-151 * Second) },
        new("time: a year ago", TimestampTooOld) { Timestamp = At(TimeSpan.FromDays(-365)) },
        new("time: in 150 seconds") { Timestamp = At(150 * Second) },
        new("time: in 151 seconds", TimestampTooNew) { Timestamp = At(151 * Second) },
        new("time: in one hour", TimestampTooNew) { Timestamp = At(Hour) },
        new("time: at the end of time", TimestampTooNew) { Timestamp = "\"9999-12-31T23:59:59Z\"" },
        new("time: at the beginning of time", TimestampTooOld) { Timestamp = "\"0001-01-01T00:00:01Z\"" },
        new("time: now, in another zone") { Timestamp = "\"2026-03-01T13:30:00+05:30\"" },
        new("time: now, without a zone") { ByChoice = true, Timestamp = "\"2026-03-01T08:00:00\"" },
        new("time: now, with milliseconds") { Timestamp = "\"2026-03-01T08:00:00.123Z\"" },
        new("time: now, in epoch milliseconds") { ByChoice = true, Timestamp = "1772352000000" },
        new("time: 151 seconds ago, in epoch milliseconds", TimestampTooOld) { ByChoice = true, Timestamp = "1772351849000" },
        new("time: now, in epoch seconds", TimestampTooOld) { ByChoice = true, Timestamp = "1772352000" },
        new("time: none", TimestampMissing) { Timestamp = null },
        new("time: an empty text", BodyMalformed) { Timestamp = "\"\"" },
        new("time: words", BodyMalformed) { Timestamp = "\"now\"" },
        new("time: null", BodyMalformed) { Timestamp = "null" },
        new("time: a number out of range", BodyMalformed) { Timestamp = "1e300" },
        new("time: a 30th of February", BodyMalformed) { Timestamp = "\"2026-02-30T08:00:00Z\"" },

        new("skill event: an hour ago") { Type = Disabled, Timestamp = At(-Hour), Skill = (null, SkillId) },
        new("skill event: an hour and a second ago", TimestampTooOld) { Type = Disabled, Timestamp = At(-Hour - Second) },
        new("skill event: in an hour") { ByChoice = true, Type = Disabled, Timestamp = At(Hour) },
        new("skill event: in an hour and a second", TimestampTooNew) { Type = Disabled, Timestamp = At(Hour + Second) },
        new("skill event: none of time", TimestampMissing) { Type = Disabled, Timestamp = null },
        new("skill event: in name only, ten minutes ago", TimestampTooOld) { Type = "NotAlexaSkillEvent.SkillDisabled",
            Timestamp = At(TimeSpan.FromMinutes(-10)) },
        new("skill event: in other case, ten minutes ago", TimestampTooOld) { Type = "alexaskillevent.SkillDisabled",
            Timestamp = At(TimeSpan.FromMinutes(-10)) },
    ];

    private static IEnumerable<VerificationRow> Skills() =>
    [
        new("skill: named by session and context"),
        new("skill: named by the session only") { ByChoice = true, Skill = (SkillId, null) },
        new("skill: named by the context only") { Skill = (null, SkillId) },
        new("skill: the second of this endpoint") { ByChoice = true, Skill = (SecondSkillId, SecondSkillId) },
        new("skill: another", SkillIdUnknown) { Skill = ("amzn1.ask.skill.other", "amzn1.ask.skill.other") },
        new("skill: another in the session", SkillIdUnknown) { ByChoice = true, Skill = ("amzn1.ask.skill.other", SkillId) },
        new("skill: another in the context", SkillIdUnknown) { Skill = (SkillId, "amzn1.ask.skill.other") },
        new("skill: in capitals", SkillIdUnknown) { Skill = (SkillId.ToUpperInvariant(), null) },
        new("skill: with something after", SkillIdUnknown) { Skill = (SkillId + "0", null) },
        new("skill: cut off", SkillIdUnknown) { Skill = (SkillId[..^1], null) },
        new("skill: with a space after", SkillIdUnknown) { Skill = (SkillId + " ", null) },
        new("skill: none", SkillIdMissing) { Skill = (null, null) },
        new("skill: empty", SkillIdMissing) { Skill = ("", "") },
        new("skill: both in one", SkillIdUnknown) { Skill = ($"{SkillId},{SecondSkillId}", null) },
    ];
}
