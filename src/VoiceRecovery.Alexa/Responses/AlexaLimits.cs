namespace VoiceRecovery.Alexa;

/// <summary>What Alexa accepts in a response.</summary>
/// <remarks>Source: Request and Response JSON Reference, "Response Format" and "Card Object",
/// developer.amazon.com/docs/alexa/custom-skills.</remarks>
public static class AlexaLimits
{
    /// <summary>The whole response, in bytes of UTF-8: 120 KB.</summary>
    public const int ResponseBytes = 120 * 1024;

    /// <summary>Each of speech and reprompt, in characters, markup included.</summary>
    public const int SpeechCharacters = 8_000;

    /// <summary>Title and text of a card together, in characters.</summary>
    public const int CardCharacters = 8_000;

    /// <summary>One image address of a card, in characters.</summary>
    public const int ImageUrlCharacters = 2_000;

    /// <summary>How long Alexa waits for an answer before it gives the user an error.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(8);

    /// <summary>Pauses: one <c>break</c> element lasts at most this long. Source: SSML Reference, "break".</summary>
    public static readonly TimeSpan LongestBreak = TimeSpan.FromSeconds(10);

    /// <summary><c>audio</c> elements in one response. Source: SSML Reference, "audio".</summary>
    public const int AudioElements = 5;
}
