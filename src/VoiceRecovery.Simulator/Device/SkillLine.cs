using System.Text;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The line to the skill: one request as JSON, one answer.</summary>
internal sealed class SkillLine(SkillEndpoint skill)
{
    /// <summary>A request's body, byte for byte as it is sent and signed.</summary>
    public static byte[] Bytes(JsonObject request) => Encoding.UTF8.GetBytes(request.ToJsonString());

    public async Task<Exchange> SendAsync(JsonObject request, CancellationToken cancellation) =>
        await skill.SendAsync(Bytes(request), cancellation) switch
        {
            SkillAnswer.Received received => new Exchange(request, received.Status, received.Body, received.Took),
            SkillAnswer.NoAnswer none => new Exchange(request, null, none.Reason, none.Took),
            _ => throw new InvalidOperationException("An answer is received or not."),
        };

    public static (SkillReply? Reply, string? Problem) Read(Exchange exchange) =>
        exchange.Status is { } status ? SkillReply.Read(status, exchange.ResponseBody) : (null, exchange.ResponseBody);
}
