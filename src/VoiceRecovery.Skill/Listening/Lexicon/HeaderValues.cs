using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;

namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>What the header of a data file says: the meaning, and which sign, place, level or day.</summary>
internal static class HeaderValues
{
    /// <summary>Reads the header of a line.</summary>
    /// <exception cref="LexiconException">There is no such meaning, or no such value of it.</exception>
    public static (Meaning Meaning, uint Value) Read(LexiconLine line)
    {
        if (line.Header.Length == 0)
        {
            throw line.Error(0, "A wording stands under no header.");
        }

        if (!Enum.TryParse<Meaning>(line.Kind, out var meaning) || char.IsDigit(line.Header[0]))
        {
            throw line.HeaderError($"There is no meaning [{line.Kind}].");
        }

        var value = Value(meaning, line.Value)
            ?? throw line.HeaderError($"[{line.Kind}] has no value \"{line.Value}\".");
        return (meaning, value);
    }

    private static uint? Value(Meaning meaning, string value) => meaning switch
    {
        Meaning.Sign or Meaning.LikelySign or Meaning.SignKeyword => Of<WarningSigns>(value),
        Meaning.SignHalf => Of<SignHalf>(value),
        Meaning.Area => Of<LegArea>(value),
        Meaning.Function => Of<LegFunction>(value),
        Meaning.Day => Of<DayWord>(value),
        Meaning.About or Meaning.PartName => Of<ReportParts>(value),
        Meaning.Context => ContextRule.Parse(value),
        Meaning.Fatigue or Meaning.RestPain or Meaning.Worsening => value switch { "yes" => 1, "no" => 0, _ => null },
        Meaning.SorenessWord or Meaning.DegreeWord or Meaning.ItemOfCheckA or Meaning.ItemOfCheckB =>
            uint.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => value.Length == 0 ? 0 : null,
    };

    private static uint? Of<T>(string name)
        where T : struct, Enum =>
        name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse<T>(name, out var value) ? Convert.ToUInt32(value, CultureInfo.InvariantCulture) : null;
}
