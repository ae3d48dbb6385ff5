using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Inspection;

public sealed class StateChangeTests
{
    [Theory]
    [InlineData("{}", "{}", "")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1 }""", "")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""", "a 1>\"1\"")]
    [InlineData("{}", """{ "a": { "b": { "c": true } } }""", "a.b.c >true")]
    [InlineData("""{ "a": { "b": 1 }, "z": [1, 2] }""", """{ "a": {}, "z": [1, 3] }""", "z [1,2]>[1,3], a.b 1>")]
    [InlineData("""{ "report": {} }""", """{ "report": { "soreness": 4 } }""", "report.soreness >4")]
    [InlineData("""{ "a": {} }""", "{}", "a {}>")]
    [InlineData("""{ "a": null }""", """{ "a": 0 }""", "a >0")]
    public void Between_TwoStates_NamesEveryDifferenceOnce(string before, string after, string changes) =>
        Assert.Equal(changes, string.Join(", ", StateChange.Between(Read(before), Read(after))
            .Select(change => $"{change.Path} {change.Before?.ToJsonString()}>{change.After?.ToJsonString()}")));

    private static JsonObject Read(string json) => (JsonObject)JsonNode.Parse(json)!;
}
