using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>
/// Reads the envelope by hand. This is the one path that every request takes: it needs less than half of
/// the time and the memory of generated serialization, and no property of an unexpected kind can stop it.
/// </summary>
internal static class SkillRequestReader
{
    /// <summary>Reads one whole body.</summary>
    /// <returns>Null when the body has no request.</returns>
    /// <exception cref="JsonException">The body is not JSON, or the timestamp is not one.</exception>
    public static SkillRequest? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var envelope = ReadEnvelope(ref reader);

        // Refuses whatever follows.
        reader.Read();
        return envelope;
    }

    private static SkillRequest? ReadEnvelope(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? version = null;
        Session? session = null;
        Context? context = null;
        Request? request = null;
        while (reader.NextProperty())
        {
            if (reader.At("version"u8)) version = reader.TextLike("1.0");
            else if (reader.At("session"u8)) session = ReadSession(ref reader);
            else if (reader.At("context"u8)) context = ContextReader.Read(ref reader, session);
            else if (reader.At("request"u8)) request = RequestReader.Read(ref reader);
            else reader.Skip();
        }

        return request is null
            ? null
            : new SkillRequest { Version = version ?? "1.0", Session = session, Context = context, Request = request };
    }

    private static Session? ReadSession(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        var isNew = false;
        string? sessionId = null;
        Application? application = null;
        User? user = null;
        JsonElement? attributes = null;
        while (reader.NextProperty())
        {
            if (reader.At("new"u8)) isNew = reader.Flag();
            else if (reader.At("sessionId"u8)) sessionId = reader.Text();
            else if (reader.At("application"u8)) application = IdentityReader.ReadApplication(ref reader, null);
            else if (reader.At("user"u8)) user = IdentityReader.ReadUser(ref reader, null);
            else if (reader.At("attributes"u8)) attributes = reader.Element();
            else reader.Skip();
        }

        return new Session
        {
            New = isNew,
            SessionId = sessionId ?? "",
            Application = application,
            User = user,
            Attributes = attributes,
        };
    }
}
