namespace VoiceRecovery.Alexa;

/// <summary>Types of request on the wire.</summary>
public static class RequestTypes
{
    /// <summary>See <see cref="LaunchRequest"/>.</summary>
    public const string Launch = "LaunchRequest";

    /// <summary>See <see cref="IntentRequest"/>.</summary>
    public const string Intent = "IntentRequest";

    /// <summary>See <see cref="SessionEndedRequest"/>.</summary>
    public const string SessionEnded = "SessionEndedRequest";

    /// <summary>See <see cref="UserEventRequest"/>.</summary>
    public const string UserEvent = "Alexa.Presentation.APL.UserEvent";

    /// <summary>What every <see cref="SkillEventRequest"/>'s type begins with.</summary>
    public const string SkillEventPrefix = "AlexaSkillEvent.";
}
