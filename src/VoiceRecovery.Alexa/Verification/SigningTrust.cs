using System.Security.Cryptography.X509Certificates;

namespace VoiceRecovery.Alexa;

/// <summary>
/// Which roots a signing certificate may lead to. It is chosen by code when the services are put together:
/// no setting, environment variable or flag changes it.
/// </summary>
public sealed class SigningTrust
{
    private readonly X509Certificate2Collection? customRoots;

    private SigningTrust(X509Certificate2Collection? customRoots) => this.customRoots = customRoots;

    /// <summary>The roots that the operating system trusts. Right for every skill that serves Alexa.</summary>
    public static SigningTrust SystemRoots { get; } = new(null);

    /// <summary>These roots and no other. For tests and simulators, which sign with an authority of their own.</summary>
    public static SigningTrust CustomRoots(params IEnumerable<X509Certificate2> roots) => new([.. roots]);

    internal void ApplyTo(X509ChainPolicy policy)
    {
        if (customRoots is null)
            return;

        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(customRoots);
    }
}
