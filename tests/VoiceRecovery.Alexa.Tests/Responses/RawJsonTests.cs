namespace VoiceRecovery.Alexa.Tests;

public sealed class RawJsonTests
{
    [Fact]
    public void Write_OneWholeValue_IsThatValue()
    {
        var written = RawJson.Write(2, static (json, step) =>
        {
            json.WriteStartObject();
            json.WriteNumber("step", step);
            json.WriteEndObject();
        });

        Assert.Equal(RawJson.Parse("""{"step":2}"""), written);
    }

    [Fact]
    public void Write_ObjectLeftOpen_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => RawJson.Write(2, static (json, _) => json.WriteStartObject()));
}
