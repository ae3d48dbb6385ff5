using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>One line of a script.</summary>
internal abstract record ScriptLine
{
    /// <summary>How a transcript notes that the session is over.</summary>
    public const string SessionEnds = "(the session ends)";

    /// <summary>How a transcript notes that the listener said nothing.</summary>
    public const string Silence = "(silence)";

    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false };

    private ScriptLine()
    {
    }

    public sealed record NewSession : ScriptLine;

    public sealed record Utterance(string Words) : ScriptLine;

    public sealed record Envelope(string Text, JsonObject Json) : ScriptLine;

    public sealed record Unreadable(string Text, string Problem) : ScriptLine;

    /// <returns>Null for blank lines, comments, and what a transcript has besides its `U:` lines.</returns>
    public static ScriptLine? Parse(string line, int number)
    {
        var text = line.Trim();
        if (text.Length == 0 || text.StartsWith('#') || text.StartsWith("A:", StringComparison.Ordinal) || text == SessionEnds)
            return null;
        if (text is "---")
            return new NewSession();
        var said = text.StartsWith("U:", StringComparison.Ordinal) ? text[2..].Trim() : text;
        return said.StartsWith('{') ? ParseEnvelope(said, number) : new Utterance(said);
    }

    private static ScriptLine ParseEnvelope(string text, int number)
    {
        try
        {
            return new Envelope(text, (JsonObject)JsonNode.Parse(text, documentOptions: NoDuplicates)!);
        }
        catch (JsonException problem)
        {
            return new Unreadable(text,
                $"Line {number} starts with a brace but is not valid JSON: {problem.Message} Put one whole request envelope on one line.");
        }
    }
}
