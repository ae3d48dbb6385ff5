using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads the state of the device.</summary>
internal static class ContextReader
{
    /// <summary>Reads the context; null when the value is not an object.</summary>
    public static Context? Read(ref Utf8JsonReader reader, Session? session)
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
            if (reader.At("application"u8)) application = IdentityReader.ReadApplication(ref reader, session?.Application);
            else if (reader.At("user"u8)) user = IdentityReader.ReadUser(ref reader, session?.User);
            else if (reader.At("device"u8)) device = ReadDevice(ref reader);
            else if (reader.At("apiEndpoint"u8)) endpoint = reader.Text();
            else if (reader.At("apiAccessToken"u8)) token = reader.Text();
            else reader.Skip();
        }

        return new SystemContext
        {
            Application = application,
            User = user,
            Device = device,
            ApiEndpoint = endpoint,
            ApiAccessToken = token,
        };
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
