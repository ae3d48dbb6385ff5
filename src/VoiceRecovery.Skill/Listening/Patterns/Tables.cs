namespace VoiceRecovery.Skill.Listening;

/// <summary>The tables of wordings.</summary>
internal static class Tables
{
    public static IEnumerable<Wording> All =>
    [
        .. Idioms.All,
        .. EmergencySignWords.All.Select(row => new Wording(Notion.Sign, (uint)row.Sign, row.Patterns)),
        .. UrgentSignWords.All.Select(row => new Wording(Notion.Sign, (uint)row.Sign, row.Patterns)),
        .. SignHalfWords.All,
        .. SwellingWords.All,
        .. AreaWords.All,
        .. SideWords.All,
        .. BodySignWords.All,
        .. SorenessWords.All,
        .. DayWords.All,
        .. FrameWords.All,
        .. AnswerWords.All,
    ];
}
