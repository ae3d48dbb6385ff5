namespace VoiceRecovery.Alexa;

/// <summary>Whether a request came from Alexa for this skill: a closed family.</summary>
public abstract record VerificationResult
{
    private VerificationResult()
    {
    }

    /// <summary>The request is Alexa's. Only <see cref="SkillRequestVerifier"/> makes one of these.</summary>
    public sealed record Verified : VerificationResult
    {
        internal Verified(SkillRequest request) => Request = request;

        /// <summary>The request.</summary>
        public SkillRequest Request { get; }
    }

    /// <summary>The request is not let in; Alexa expects HTTP 400.</summary>
    /// <param name="Reason">The first thing found wrong.</param>
    public sealed record Refused(RefusalReason Reason) : VerificationResult;

    /// <summary>
    /// The request could not be judged, because its certificate could not be fetched. It is not let in either;
    /// HTTP 503 says that the same request may succeed later.
    /// </summary>
    /// <param name="Reason">What prevented it.</param>
    public sealed record Unavailable(RefusalReason Reason) : VerificationResult;
}
