using System.Buffers;

namespace VoiceRecovery.Alexa;

/// <summary>The rule for addresses of signing certificates.</summary>
/// <remarks>Source: "Host a Custom Skill as a Web Service", checking the signature's URL,
/// developer.amazon.com/docs/alexa/custom-skills.</remarks>
internal static class SigningCertificateUrl
{
    private const string Prefix = "https://";
    private const string Host = "s3.amazonaws.com";
    private const string Folder = "/echo.api/";

    // Amazon's addresses are about 60 characters.
    private const int LongestAddress = 512;

    // Amazon's addresses need no others. Escapes, backslashes, queries, fragments, user names and letters of other
    // scripts would give one object many names, and different readers different ideas of where the name leads.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:");

    /// <summary>The one spelling of an allowed address, dot segments resolved; null when the address is not allowed.</summary>
    public static string? Normalise(string address)
    {
        if (address.Length > LongestAddress
            || address.AsSpan().ContainsAnyExcept(Plain)
            || !address.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || !Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            return null;
        }

        return url.Host == Host && url.Port == 443 && url.AbsolutePath.StartsWith(Folder, StringComparison.Ordinal)
            ? url.AbsoluteUri
            : null;
    }
}
