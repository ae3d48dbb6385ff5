using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads skill and account, which every request of a session names twice.</summary>
internal static class IdentityReader
{
    /// <summary>Reads a skill, probably the same as one before; null when the value is not an object.</summary>
    public static Application? ReadApplication(ref Utf8JsonReader reader, Application? before)
    {
        if (!reader.EnterObject())
            return null;

        string? id = null;
        while (reader.NextProperty())
        {
            if (reader.At("applicationId"u8)) id = reader.TextLike(before?.ApplicationId);
            else reader.Skip();
        }

        return new Application { ApplicationId = id };
    }

    /// <summary>Reads an account, probably the same as one before; null when the value is not an object.</summary>
    public static User? ReadUser(ref Utf8JsonReader reader, User? before)
    {
        if (!reader.EnterObject())
            return null;

        string? id = null;
        string? token = null;
        while (reader.NextProperty())
        {
            if (reader.At("userId"u8)) id = reader.TextLike(before?.UserId);
            else if (reader.At("accessToken"u8)) token = reader.TextLike(before?.AccessToken);
            else reader.Skip();
        }

        return new User { UserId = id, AccessToken = token };
    }
}
