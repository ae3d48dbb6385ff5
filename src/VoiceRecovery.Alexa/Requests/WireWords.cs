namespace VoiceRecovery.Alexa;

/// <summary>How far a dialog has come.</summary>
public enum DialogState
{
    /// <summary>A word that this library does not know.</summary>
    Unknown,

    /// <summary>STARTED: the first turn.</summary>
    Started,

    /// <summary>IN_PROGRESS: slots are being collected or confirmed.</summary>
    InProgress,

    /// <summary>COMPLETED: every required slot is filled and confirmed.</summary>
    Completed,
}

/// <summary>Whether the user has confirmed an intent or a slot.</summary>
public enum ConfirmationStatus
{
    /// <summary>NONE: not asked, or a word that this library does not know.</summary>
    None,

    /// <summary>CONFIRMED: the user said yes.</summary>
    Confirmed,

    /// <summary>DENIED: the user said no.</summary>
    Denied,
}

/// <summary>Why a conversation is over.</summary>
public enum SessionEndedReason
{
    /// <summary>A word that this library does not know.</summary>
    Unknown,

    /// <summary>USER_INITIATED: the user said "exit" or answered something else.</summary>
    UserInitiated,

    /// <summary>ERROR: see <see cref="SessionEndedRequest.Error"/>.</summary>
    Error,

    /// <summary>EXCEEDED_MAX_REPROMPTS: the user did not answer.</summary>
    ExceededMaxReprompts,
}

/// <summary>The outcome of entity resolution at one authority.</summary>
public enum ResolutionStatus
{
    /// <summary>A word that this library does not know.</summary>
    Unknown,

    /// <summary>ER_SUCCESS_MATCH: at least one value of the slot type matched.</summary>
    SuccessMatch,

    /// <summary>ER_SUCCESS_NO_MATCH: the user said something outside of the slot type.</summary>
    SuccessNoMatch,

    /// <summary>ER_ERROR_TIMEOUT.</summary>
    ErrorTimeout,

    /// <summary>ER_ERROR_EXCEPTION.</summary>
    ErrorException,
}

/// <summary>Whether a slot's value is one value or several.</summary>
public enum SlotValueType
{
    /// <summary>One value.</summary>
    Simple,

    /// <summary>Several values, in <see cref="SlotValue.Values"/>.</summary>
    List,
}
