namespace VoiceRecovery.Simulator;

/// <summary>What listeners say for Amazon's standard intents. Amazon publishes part of these; the rest is common speech.</summary>
public static class BuiltInIntents
{
    public const string Yes = "AMAZON.YesIntent";
    public const string No = "AMAZON.NoIntent";
    public const string Fallback = "AMAZON.FallbackIntent";

    private static readonly Dictionary<string, string[]> English = new()
    {
        ["AMAZON.HelpIntent"] = ["help", "help me", "can you help me", "i need help", "what can i say", "what can i do", "what can you do"],
        ["AMAZON.StopIntent"] = ["stop", "off", "shut up", "stop it", "stop talking"],
        ["AMAZON.CancelIntent"] = ["cancel", "never mind", "nevermind", "forget it", "cancel that", "cancel it"],
        [Yes] =
        [
            "yes", "yes please", "sure", "yeah", "yep", "yup", "ok", "okay", "of course", "correct", "right", "that is right",
            "absolutely", "definitely", "uh huh", "sure thing", "yes i do", "yes it is", "i do", "it is",
        ],
        [No] = ["no", "no thanks", "no thank you", "nope", "nah", "no i do not", "no it is not", "not at all", "no way", "definitely not",
            "uh uh"],
        ["AMAZON.RepeatIntent"] =
            ["repeat", "say that again", "repeat that", "can you repeat that", "say it again", "what did you say", "come again"],
        ["AMAZON.StartOverIntent"] = ["start over", "restart", "start again", "begin again", "start from the beginning"],
        ["AMAZON.NavigateHomeIntent"] = ["home", "go home", "navigate home", "go to home", "home screen", "go to the home screen"],
        ["AMAZON.NextIntent"] = ["next", "skip", "skip forward"],
        ["AMAZON.PreviousIntent"] = ["previous", "go back", "skip back", "back up"],
        ["AMAZON.PauseIntent"] = ["pause", "pause that"],
        ["AMAZON.ResumeIntent"] = ["resume", "continue", "keep going"],
        ["AMAZON.LoopOnIntent"] = ["loop", "loop on", "keep repeating this"],
        ["AMAZON.LoopOffIntent"] = ["loop off"],
        ["AMAZON.ShuffleOnIntent"] = ["shuffle", "shuffle on", "shuffle mode"],
        ["AMAZON.ShuffleOffIntent"] = ["shuffle off", "stop shuffling", "turn off shuffle"],
        ["AMAZON.MoreIntent"] = ["more", "show more", "tell me more"],
        ["AMAZON.ScrollUpIntent"] = ["scroll up"],
        ["AMAZON.ScrollDownIntent"] = ["scroll down"],
        ["AMAZON.PageUpIntent"] = ["page up"],
        ["AMAZON.PageDownIntent"] = ["page down"],
        ["AMAZON.NavigateSettingsIntent"] = ["settings", "go to settings", "navigate to settings"],
    };

    /// <summary>Said outside the model: it ends the skill, and the skill only learns that it ended.</summary>
    public static IReadOnlyList<string> Leave { get; } = ["exit", "quit", "exit the skill", "quit the skill"];

    /// <summary>Empty for intents that are not Amazon's, and in languages that this list does not cover.</summary>
    public static IReadOnlyList<string> Samples(string intent, string locale) =>
        locale.StartsWith("en", StringComparison.Ordinal) ? English.GetValueOrDefault(intent, []) : [];
}
