using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace VoiceRecovery.Alexa;

/// <summary>Something to verify before the first request comes. It is refused, because no authority vouches for it.</summary>
internal static class WarmUpSample
{
    public const string Url = "https://s3.amazonaws.com/echo.api/warm-up.pem";

    /// <summary>A self-signed certificate whose private key was never kept.</summary>
    public static ReadOnlySpan<byte> Pem =>
        """
        -----BEGIN CERTIFICATE-----
        MIIDITCCAgmgAwIBAgIUKd9Tix1DErNDIr7ZmHFq6OwSSAgwDQYJKoZIhvcNAQEL
        BQAwEjEQMA4GA1UEAwwHV2FybS11cDAeFw0yNjExMjExOTE2MTJaFw0yNjExMjIx
        OTE2MTJaMBIxEDAOBgNVBAMMB1dhcm0tdXAwggEiMA0GCSqGSIb3DQEBAQUAA4IB
        DwAwggEKAoIBAQCyjHumXJfPx6UK9ZOO9hZ9uSAR+2djF1KoFUGq6cpN0SHpg+iR
        X7n1KGqcTHjwytCDwLjK5SiUTKxD4oOYyvyZCOdhS1LKuWnzEqe8ZZvvwUrfSHc2
        yCgN3RaH6jA3Gc/5+9x0HYmptZQ2VV1+DFyjS/3PddaU4ktYl4Sv93Sl4KEnwsxv
        D2JKLp5WbMGryagoyvANWVxg/jlom6znmAA83qeXuNs4lJI+Lu9QW0wKgbhOzE0g
        FGcBgECD99eMOZglG8OzSZTFqgbaZaAEdARopkbWnWcuhLORFXtm3D2TE73pAVAL
        +oRRu2tJthoX4UXnnqu7YBaZCrS9or6wVb3RAgMBAAGjbzBtMB0GA1UdDgQWBBT0
        yqJAfbzqc3WeuOzYnWx+cQSRYDAfBgNVHSMEGDAWgBT0yqJAfbzqc3WeuOzYnWx+
        cQSRYDAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCD3dhcm0tdXAuaW52YWxp
        ZDANBgkqhkiG9w0BAQsFAAOCAQEAB2N2R3u5eSQr9sML/1deBEO0pitSRr01JNzr
        5uIPcJlb9qTG7jwex52KCBBsGQXreLh62SZX5uc/GIdCCHAQEsmRpFrZUMB9LDGK
        tHQ3F8WiQ8akSXp4PwPCdpFVWFIoyYL77J/njOhJPJbGI9Ct2WlF4k0sUNkpjPan
        kYTi9c6pBd/hCnveuSkCJqwXuaqfvg1Hx16DRrcNEwoYF/GjCUNWMWBvpjfg4Eq4
        G+RIZ+/ockjkyFxzeTgV09vIObMMOY/GYL88J8qVzqInZo52qBYStIC5fDiw++30
        +GZ465oqyAywuEBu3ba+0jCaFadGZw3byA7T8YzKMtNiti8/KA==
        -----END CERTIFICATE-----
        """u8;

    public static ReadOnlySpan<byte> Body =>
        """
        {"version":"1.0","session":{"application":{"applicationId":"a"},"user":{"userId":"u"},"attributes":{}},
        "context":{"System":{"device":{"deviceId":"d","supportedInterfaces":{}}}},
        "request":{"type":"IntentRequest","requestId":"r","timestamp":"2026-01-01T00:00:00Z","locale":"en-US","dialogState":"STARTED",
        "intent":{"name":"i","slots":{"s":{"name":"s","value":"v","slotValue":{"type":"Simple","value":"v",
        "resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"id":"i","name":"n"}}]}]}}}}}}}
        """u8;

    public static string Signature => Convert.ToBase64String(new byte[256]);

    public static SigningCertificate Certificate()
    {
        using var certificate = X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(Pem));
        using var key = certificate.GetRSAPublicKey()!;
        return new SigningCertificate(key.ExportParameters(includePrivateParameters: false), default, default);
    }
}
