using Microsoft.AspNetCore.Builder;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class SettingsTests
{
    private const string One = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";
    private const string Other = "amzn1.ask.skill.66666666-7777-8888-9999-000000000000";

    [Theory]
    [InlineData(One, new[] { One })]
    [InlineData($" {One} , {Other}, ", new[] { One, Other })]
    public void SkillId_OneOrSeveral_AreRead(string setting, string[] expected) =>
        Assert.Equal(expected, RecoverySettings.Read(Settings(setting)).SkillIds);

    [Theory]
    [InlineData(null, "AlexaSkillId is missing")]
    [InlineData("", "AlexaSkillId is missing")]
    [InlineData(" , ", "AlexaSkillId is missing")]
    [InlineData("amzn1.ask.skill.", "holds 'amzn1.ask.skill.', which is not a skill id")]
    [InlineData("11111111-2222-3333-4444-555555555555", "not a skill id")]
    [InlineData("amzn1.ask.skill.11111111222233334444555555555555", "not a skill id")]
    [InlineData("amzn1.ask.skill.{11111111-2222-3333-4444-555555555555}", "not a skill id")]
    [InlineData("AMZN1.ASK.SKILL.11111111-2222-3333-4444-555555555555", "not a skill id")]
    [InlineData("<your skill id>", "holds '<your skill id>', which is not a skill id")]
    [InlineData($"{One};{Other}", "not a skill id")]
    public void SkillId_MissingOrMalformed_StopsTheStartAndSaysWhatToDo(string? setting, string fault)
    {
        var refusal = Assert.Throws<SettingsException>(() => HandlerApp.Build(["--port", "0"], Set(setting)));

        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("local.settings.sample.json", refusal.Message, StringComparison.Ordinal);
    }

    private static Microsoft.Extensions.Configuration.ConfigurationManager Settings(string? skillId) =>
        new() { ["AlexaSkillId"] = skillId };

    private static Action<WebApplicationBuilder> Set(string? skillId) => builder => builder.Configuration["AlexaSkillId"] = skillId;
}
