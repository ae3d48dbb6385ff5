namespace VoiceRecovery.Alexa;

/// <summary>Why a request was not let in. It says nothing about who sent it, so it may be logged and counted.</summary>
public enum RefusalReason
{
    /// <summary>No <see cref="RequestHeaders.SignatureCertChainUrl"/> header, or an empty one.</summary>
    CertificateUrlMissing,

    /// <summary>More than one <see cref="RequestHeaders.SignatureCertChainUrl"/> header.</summary>
    CertificateUrlRepeated,

    /// <summary>The address is not one that Amazon keeps its signing certificates at.</summary>
    CertificateUrlNotAllowed,

    /// <summary>No <see cref="RequestHeaders.Signature256"/> header, or an empty one.</summary>
    SignatureMissing,

    /// <summary>More than one <see cref="RequestHeaders.Signature256"/> header.</summary>
    SignatureRepeated,

    /// <summary>The signature is not base64, or longer than any key accepted here can make.</summary>
    SignatureNotBase64,

    /// <summary>Retryable: the certificate's server did not answer in time, or with an error of its own.</summary>
    CertificateServerUnavailable,

    /// <summary>Retryable: too many different certificates are being fetched at this moment.</summary>
    TooManyCertificateDownloads,

    /// <summary>There is no certificate at the address.</summary>
    CertificateNotFound,

    /// <summary>The certificate's server answered with a redirect, and redirects are not followed.</summary>
    CertificateRedirected,

    /// <summary>What is at the address is larger than any certificate chain.</summary>
    CertificateTooLarge,

    /// <summary>What is at the address is not a chain of PEM certificates.</summary>
    CertificateUnreadable,

    /// <summary>The chain does not lead to a trusted root.</summary>
    CertificateUntrusted,

    /// <summary>A certificate of the chain has expired.</summary>
    CertificateExpired,

    /// <summary>A certificate of the chain is not valid yet.</summary>
    CertificateNotYetValid,

    /// <summary>The subject alternative names of the certificate do not include Alexa's.</summary>
    CertificateForAnotherName,

    /// <summary>The certificate's key is not RSA, or is shorter than 2,048 bits.</summary>
    CertificateKeyNotAccepted,

    /// <summary>The signature was not made by the certificate's key over these bytes.</summary>
    SignatureMismatch,

    /// <summary>The body is signed, but is not a request; see <see cref="SkillRequestParser"/>.</summary>
    BodyMalformed,

    /// <summary>The request does not say when it was made.</summary>
    TimestampMissing,

    /// <summary>The request was made too long ago: it may be a replay.</summary>
    TimestampTooOld,

    /// <summary>The request says that it will be made in the future.</summary>
    TimestampTooNew,

    /// <summary>The request does not say which skill it is for.</summary>
    SkillIdMissing,

    /// <summary>The request is for another skill.</summary>
    SkillIdUnknown,
}
