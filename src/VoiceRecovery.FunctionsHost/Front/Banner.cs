using System.Text;

namespace VoiceRecovery.FunctionsHost.Front;

/// <summary>The list of functions that <c>func start</c> prints.</summary>
internal static class Banner
{
    public static string Of(IEnumerable<HttpFunction> functions, string address)
    {
        var text = new StringBuilder("\nFunctions:\n\n");
        foreach (var function in functions.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase))
        {
            text.Append('\t').Append(function.Name).Append(": ");
            if (function.Methods.Count > 0)
            {
                text.Append('[').AppendJoin(',', function.Methods).Append("] ");
            }
            text.Append(address).Append(function.Path).Append("\n\n");
        }
        return text.ToString();
    }
}
