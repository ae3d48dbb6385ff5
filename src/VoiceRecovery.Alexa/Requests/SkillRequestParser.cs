using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads requests. It does not verify them: that is the work of the request verification.</summary>
public static class SkillRequestParser
{
    /// <summary>
    /// Reads one request. Unknown properties, unknown types of request and missing optional parts are accepted.
    /// </summary>
    /// <param name="utf8">The whole body.</param>
    /// <param name="request">The request, when the result is true.</param>
    /// <param name="error">What is wrong, when the result is false. It repeats nothing of the body, so it may be logged.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out SkillRequest? request,
        [NotNullWhen(false)] out string? error)
    {
        request = null;
        try
        {
            var parsed = SkillRequestReader.Read(utf8);
            error = ProblemOf(parsed);
            request = error is null ? parsed : null;
        }
        catch (JsonException exception)
        {
            error = JsonProblem.Describe(exception, utf8);
        }
        catch (InvalidOperationException)
        {
            // The reader's answer to text that is not UTF-8, or half of a surrogate pair.
            error = "The body is JSON, but a text in it is not Unicode.";
        }

        return request is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out SkillRequest?, out string?)"/>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8,
        [NotNullWhen(true)] out SkillRequest? request,
        [NotNullWhen(false)] out string? error) => TryParse(utf8.Span, out request, out error);

    private static string? ProblemOf(SkillRequest? parsed) => parsed switch
    {
        null => "The body has no request.",
        { Request.Type: "" } => "The request has no type.",
        { Request: IntentRequest { Intent.Name: "" } } => "The intent request names no intent.",
        _ => null,
    };
}
