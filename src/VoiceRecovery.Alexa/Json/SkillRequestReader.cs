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
            else if (reader.At("context"u8)) context = ReadContext(ref reader, session);
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
            else if (reader.At("application"u8)) application = ReadApplication(ref reader, null);
            else if (reader.At("user"u8)) user = ReadUser(ref reader, null);
            else if (reader.At("attributes"u8)) attributes = reader.Element();
            else reader.Skip();
        }

        return new Session
        {
            New = isNew, SessionId = sessionId ?? "", Application = application, User = user, Attributes = attributes,
        };
    }

    private static Context? ReadContext(ref Utf8JsonReader reader, Session? session)
    {
        if (!reader.EnterObject())
            return null;

        SystemContext? system = null;
        Viewport? viewport = null;
        AplContext? apl = null;
        while (reader.NextProperty())
        {
            if (reader.At("System"u8)) system = ReadSystem(ref reader, session);
            else if (reader.At("Viewport"u8)) viewport = ReadViewport(ref reader);
            else if (reader.At("Alexa.Presentation.APL"u8)) apl = ReadApl(ref reader);
            else reader.Skip();
        }

        return new Context { System = system, Viewport = viewport, AlexaPresentationApl = apl };
    }

    // Skill and account are named twice in every request of a session.
    private static SystemContext? ReadSystem(ref Utf8JsonReader reader, Session? session)
    {
        if (!reader.EnterObject())
            return null;

        Application? application = null;
        User? user = null;
        Device? device = null;
        string? endpoint = null;
        string? token = null;
        while (reader.NextProperty())
        {
            if (reader.At("application"u8)) application = ReadApplication(ref reader, session?.Application);
            else if (reader.At("user"u8)) user = ReadUser(ref reader, session?.User);
            else if (reader.At("device"u8)) device = ReadDevice(ref reader);
            else if (reader.At("apiEndpoint"u8)) endpoint = reader.Text();
            else if (reader.At("apiAccessToken"u8)) token = reader.Text();
            else reader.Skip();
        }

        return new SystemContext
        {
            Application = application, User = user, Device = device, ApiEndpoint = endpoint, ApiAccessToken = token,
        };
    }

    private static Application? ReadApplication(ref Utf8JsonReader reader, Application? before)
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

    private static User? ReadUser(ref Utf8JsonReader reader, User? before)
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

    private static Device? ReadDevice(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? id = null;
        JsonElement? interfaces = null;
        while (reader.NextProperty())
        {
            if (reader.At("deviceId"u8)) id = reader.Text();
            else if (reader.At("supportedInterfaces"u8)) interfaces = reader.Element();
            else reader.Skip();
        }

        return new Device { DeviceId = id, SupportedInterfaces = interfaces };
    }

    private static Viewport? ReadViewport(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? shape = null;
        double? width = null, height = null, dpi = null;
        while (reader.NextProperty())
        {
            if (reader.At("shape"u8)) shape = reader.TextLike("RECTANGLE");
            else if (reader.At("pixelWidth"u8)) width = reader.Number();
            else if (reader.At("pixelHeight"u8)) height = reader.Number();
            else if (reader.At("dpi"u8)) dpi = reader.Number();
            else reader.Skip();
        }

        return new Viewport { Shape = shape, PixelWidth = width, PixelHeight = height, Dpi = dpi };
    }

    private static AplContext? ReadApl(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? token = null;
        string? version = null;
        while (reader.NextProperty())
        {
            if (reader.At("token"u8)) token = reader.Text();
            else if (reader.At("version"u8)) version = reader.Text();
            else reader.Skip();
        }

        return new AplContext { Token = token, Version = version };
    }
}
