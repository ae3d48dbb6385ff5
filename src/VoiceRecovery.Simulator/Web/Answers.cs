using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace VoiceRecovery.Simulator;

/// <summary>A request that cannot be served; the message says what to send instead.</summary>
internal sealed class BadMessageException(string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    public int Status { get; } = status;
}

/// <summary>Reads and writes the API's JSON.</summary>
internal static class Answers
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false };

    public static async Task<T> ReadAsync<T>(this HttpRequest request, JsonTypeInfo<T> type)
    {
        RequireJson(request);
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, request.HttpContext.RequestAborted)
                ?? throw new BadMessageException("The body is null; it should be a JSON object.");
        }
        catch (JsonException problem)
        {
            throw new BadMessageException($"The body is not the JSON that is wanted here: {problem.Message}");
        }
    }

    public static async Task<JsonObject> ReadObjectAsync(this HttpRequest request)
    {
        RequireJson(request);
        try
        {
            return await JsonNode.ParseAsync(request.Body, documentOptions: NoDuplicates,
                cancellationToken: request.HttpContext.RequestAborted) as JsonObject
                ?? throw new BadMessageException("The body should be a JSON object.");
        }
        catch (JsonException problem)
        {
            throw new BadMessageException($"The body is not valid JSON: {problem.Message}");
        }
    }

    public static async Task WriteAsync(this HttpResponse response, JsonNode json)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(response.BodyWriter, Readable);
        json.WriteTo(writer);
    }

    // A form of another site cannot say so; a script of another site would have to ask first.
    public static void RequireJson(HttpRequest request)
    {
        if (!request.HasJsonContentType())
            throw new BadMessageException("Say Content-Type: application/json.", StatusCodes.Status415UnsupportedMediaType);
    }
}
