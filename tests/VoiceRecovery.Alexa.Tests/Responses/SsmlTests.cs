namespace VoiceRecovery.Alexa.Tests;

public sealed class SsmlTests
{
    [Theory]
    [InlineData("plain words, ünïcode 🌳", "plain words, ünïcode 🌳")]
    [InlineData("salt & <pepper> \"it's\"", "salt &amp; &lt;pepper&gt; &quot;it&apos;s&quot;")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("a\0b\u0001c\u000Bd\uFFFEe\uFFFFf", "abcdef")]
    [InlineData("tab\tline\nreturn\r", "tab\tline\nreturn\r")]
    [InlineData("", "")]
    public void Escape_Text_IsFitForXml(string text, string escaped) => Assert.Equal(escaped, Ssml.Escape(text));

    // Not as inline data: attributes can not hold halves of a pair.
    [Fact]
    public void Escape_HalvesOfSurrogatePairs_AreDropped()
    {
        Assert.Equal("first  half", Ssml.Escape("first \ud83c half"));
        Assert.Equal("second  half", Ssml.Escape("second \udf33 half"));
        Assert.Equal("reversed !", Ssml.Escape("reversed \udf33\ud83c!"));
        Assert.Equal("at the end", Ssml.Escape("at the end\ud83c"));
    }

    [Fact]
    public void Speak_Markup_IsWrapped() => Assert.Equal("<speak>a <break/> b</speak>", Ssml.Speak("a <break/> b"));

    [Theory]
    [InlineData("<speak>One.<break time=\"300ms\"/>Two.</speak>", "One. Two.")]
    [InlineData("<speak><p>One</p><p><s>Two</s><s>Three</s></p></speak>", "One Two Three")]
    [InlineData("<speak>un<emphasis level=\"strong\">believ</emphasis>able</speak>", "unbelievable")]
    [InlineData("<speak>salt &amp; &lt;pepper&gt; it&apos;s</speak>", "salt & <pepper> it's")]
    [InlineData("  <speak>\n  many   spaces </speak>", "many spaces")]
    [InlineData("no markup", "no markup")]
    [InlineData("broken < tag", "broken < tag")]
    [InlineData("", "")]
    public void ToPlainText_Ssml_IsWhatAListenerHears(string ssml, string text) => Assert.Equal(text, Ssml.ToPlainText(ssml));

    [Fact]
    public void ToPlainText_EscapedText_GivesTheTextBack()
    {
        const string text = "a < b & \"c\" > d's 🌳";
        Assert.Equal(text, Ssml.ToPlainText(Ssml.Speak(Ssml.Escape(text))));
    }
}
