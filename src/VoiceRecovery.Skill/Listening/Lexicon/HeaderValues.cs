using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;

namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>What the header of a data file says: the meaning, and which sign, place, level or day.</summary>
internal static class HeaderValues
{
    /// <summary>Reads the header of a line.</summary>
    /// <exception cref="LexiconException">There is no such meaning, or no such value of it.</exception>
    public static (Notion Notion, uint Value) Read(LexiconLine line)
    {
        if (line.Header.Length == 0)
        {
            throw line.Error(0, "A wording stands under no header.");
        }

        if (!Enum.TryParse<Notion>(line.Kind, out var meaning) || char.IsDigit(line.Header[0]))
        {
            throw line.HeaderError($"There is no meaning [{line.Kind}].");
        }

        var value = Value(meaning, line.Value)
            ?? throw line.HeaderError($"[{line.Kind}] has no value \"{line.Value}\".");
        return (meaning, value);
    }

    private static uint? Value(Notion meaning, string value) => meaning switch
    {
        Notion.Sign or Notion.LikelySign or Notion.SignKeyword => Of<WarningSigns>(value),
        Notion.SignHalf => Of<SignHalf>(value),
        Notion.Area => Of<LegArea>(value),
        Notion.Function => Of<LegFunction>(value),
        Notion.Day => Of<DayWord>(value),
        Notion.About or Notion.PartName => Of<ReportParts>(value),
        Notion.Context => ContextRule.Parse(value),
        Notion.Fatigue or Notion.RestPain or Notion.Worsening => value switch { "yes" => 1, "no" => 0, _ => null },
        Notion.SorenessWord or Notion.DegreeWord or Notion.ItemOfCheckA or Notion.ItemOfCheckB =>
            uint.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => value.Length == 0 ? 0 : null,
    };

    private static uint? Of<T>(string name)
        where T : struct, Enum =>
        name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse<T>(name, out var value)
            ? Convert.ToUInt32(value, CultureInfo.InvariantCulture) : null;
}
