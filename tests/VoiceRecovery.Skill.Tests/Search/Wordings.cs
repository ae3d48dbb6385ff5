using System.Text.RegularExpressions;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>What people say, from a text file: sections of wordings, the plainest first, each with what its heading says of it.</summary>
internal sealed partial class Wordings
{
    private readonly Dictionary<string, (string[] About, string[] Lines)> _sections = new(StringComparer.Ordinal);

    private Wordings(string file)
    {
        var path = Path.Combine(Repository.Root, "tests", "VoiceRecovery.Skill.Tests", "Search", file);
        var (name, about, lines) = ("", Array.Empty<string>(), new List<string>());
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')).Append("[end]"))
        {
            if (!line.StartsWith('['))
            {
                lines.Add(line);
                continue;
            }

            _sections[name] = (about, [.. lines]);
            var heading = line.Trim('[', ']').Split(':', '@');
            (name, about, lines) = (heading[0], heading.Length > 1 ? heading[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [], []);
            name = _sections.ContainsKey(name) ? name + "+" : name;
        }

        _sections.Remove("");
    }

    /// <summary>Answers to the questions.</summary>
    public static Wordings Answers { get; } = new("answers.txt");

    /// <summary>Warning signs, with the words of a question that names each.</summary>
    public static Wordings Signs { get; } = new("signs.txt");

    /// <summary>What the swelling question and check A ask for, with the words of a question that names each.</summary>
    public static Wordings Facts { get; } = new("facts.txt");

    /// <summary>What people add, with the questions at which they do.</summary>
    public static Wordings Additions { get; } = new("additions.txt");

    /// <summary>What people say after the advice.</summary>
    public static Wordings Afterwards { get; } = new("afterwards.txt");

    /// <summary>The sections.</summary>
    public IEnumerable<string> Names => _sections.Keys;

    /// <summary>The wordings of a section.</summary>
    public string[] this[string section] => _sections[section].Lines;

    /// <summary>What the heading of a section says of it.</summary>
    public string[] About(string section) => _sections[section].About;

    /// <summary>Whether there is such a section.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>Puts values in the places of a wording.</summary>
    public static string Fill(string wording, IReadOnlyDictionary<string, string> values) =>
        wording.Contains('{') ? Place().Replace(wording, place => values[place.Groups[1].Value]) : wording;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
