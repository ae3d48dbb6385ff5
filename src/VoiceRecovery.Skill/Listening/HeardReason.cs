using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What made a part or a sign, or kept it from being heard.</summary>
/// <param name="Part">The part of the report; none for a sign.</param>
/// <param name="Sign">The warning sign; none for a part.</param>
/// <param name="Words">The words, as they were read.</param>
/// <param name="Wording">The wording that found them, and where it stands: <c>areas.txt(12): calf|calves</c>.</param>
/// <param name="Context">How they are meant: said, denied, asked, supposed, somebody else's, past.</param>
public sealed record HeardReason(ReportParts Part, WarningSigns Sign, string Words, string Wording, string Context);
