namespace VoiceRecovery.Alexa.Tests;

/// <summary>What is let in and what is not: every way that a request can be wrong, and the ways in which it is unusual but right.</summary>
internal static partial class VerificationMatrix
{
    public static IReadOnlyList<VerificationRow> Rows { get; } =
    [
        .. Urls(), .. Headers(), .. Signatures(), .. Bodies(), .. Chains(), .. Names(), .. Validity(), .. Timestamps(), .. Skills(),
    ];
}
