using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads responses, for programs that play Alexa: simulators and tests.</summary>
public static class SkillResponseParser
{
    /// <summary>Reads one response.</summary>
    /// <param name="utf8">The whole body.</param>
    /// <param name="response">The response, when the result is true.</param>
    /// <param name="error">What is wrong, when the result is false. It repeats nothing of the body.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out SkillResponse? response,
        [NotNullWhen(false)] out string? error)
    {
        response = null;
        error = null;
        try
        {
            response = JsonSerializer.Deserialize(utf8, AlexaJson.Contract.SkillResponse);
            if (response is null)
                error = "The body is the JSON word null.";
        }
        catch (JsonException exception)
        {
            error = JsonProblem.Describe(exception, utf8);
        }

        return response is not null;
    }
}
