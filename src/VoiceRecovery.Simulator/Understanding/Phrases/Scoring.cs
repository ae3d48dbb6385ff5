namespace VoiceRecovery.Simulator;

/// <summary>What a match gains and pays, in units of one content word. Alexa's real weights are not public; these were set on test
/// models.</summary>
internal static class Scoring
{
    /// <summary>The least weight of a word that means something by itself.</summary>
    public const float ContentWord = 0.9f;

    /// <summary>Literal words explain a little better than the same words through a slot.</summary>
    public const float ListedWord = 0.98f;

    /// <summary>An isolated value, without any of the sample's words around it.</summary>
    public const float Isolated = 0.9f;

    /// <summary>Taking words that a list does not have.</summary>
    public const float TakeFreeWords = 0.3f;

    /// <summary>What the start of an utterance vouches for the start of a sample.</summary>
    public const float VouchedAtStart = 0.5f;

    /// <summary>More than this must vouch for words that no list has: a small word at the start, or a content word anywhere.</summary>
    public const float VouchedForFreeWords = 0.8f;

    /// <summary>More than this must vouch for words that are no number, where a number belongs: "it is a" is not enough.</summary>
    public const float VouchedForNoNumber = 1.6f;

    /// <summary>A said word that no sample explains, per weight.</summary>
    public const float UnexplainedWord = 0.35f;

    /// <summary>Even a small word that no sample has says something: "i can" does not ask "can".</summary>
    public const float LeastUnexplained = 0.6f;

    /// <summary>A denial, a condition or somebody else, which no sample explains: the sample says something else then.</summary>
    public const float UnexplainedTurn = 2f;

    /// <summary>A filler that no sample has still counts as explained, nearly.</summary>
    public const float UnexplainedFiller = 0.9f;

    /// <summary>A filler that a sample does have is no filler there: "can you tell me" carries a question.</summary>
    public const float FillerInSample = 0.1f;

    /// <summary>A sample's word that was not said, per weight.</summary>
    public const float MissingWord = 0.6f;

    public const float MissingSlot = 0.5f;

    /// <summary>Going from one sample's phrase to another's.</summary>
    public const float NextPhrase = 0.35f;

    /// <summary>Starting or ending in the middle of a sample: its phrases stand by themselves.</summary>
    public const float PartOfSample = 0.25f;

    /// <summary>The same with a sample of a few words, where what is missing counts.</summary>
    public static float Part(float missingWeight, bool isShort) =>
        isShort ? Math.Max(MissingWord * missingWeight, PartOfSample) : PartOfSample;

    /// <summary>The answer that was asked for, as a share of the whole utterance.</summary>
    public const float AskedFor = 0.15f;

    /// <summary>Staying with the intent whose dialog is open; too little to outdo another intent's own words.</summary>
    public const float SameDialog = 0.015f;

    /// <summary>A plain yes or no, perhaps said twice or with a little more around it.</summary>
    public const float PlainAnswer = 0.75f;

    /// <summary>Closer than this, two readings say the same.</summary>
    public const float SameThing = 0.005f;

    /// <summary>What was asked for, recognised, outweighs much that was said besides: "seven, or eight".</summary>
    public const float AnswerThreshold = 0.3f;

    /// <summary>An answer that leaves nothing over.</summary>
    public const float WholeAnswer = 0.95f;

    /// <summary>From here on the words of another intent outdo a free answer to the open question.</summary>
    public const float OtherIntent = 0.72f;

    /// <summary>A carrier phrase with free words after it fits from here on.</summary>
    public const float QueryThreshold = 0.35f;

    /// <summary>Below this an utterance fits no intent.</summary>
    public static float Threshold(FallbackSensitivity sensitivity) => sensitivity switch
    {
        FallbackSensitivity.High => 0.65f,
        FallbackSensitivity.Medium => 0.55f,
        _ => 0.45f,
    };
}
