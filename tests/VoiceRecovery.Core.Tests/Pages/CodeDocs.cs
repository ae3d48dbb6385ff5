using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>What the comments in the code say of a member, so that the page and the code cannot differ.</summary>
public static partial class CodeDocs
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(Advisor).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Blanks().Replace(member.Element("summary")!.Value, " ").Trim());

    public static string OfProperty(PropertyInfo property) => Summaries[$"P:{property.DeclaringType!.FullName}.{property.Name}"];

    public static string OfField(Type type, string name) => Summaries[$"F:{type.FullName}.{name}"];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
