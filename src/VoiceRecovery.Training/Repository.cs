namespace VoiceRecovery.Training;

/// <summary>Where the lines and the model are.</summary>
internal static class Repository
{
    /// <summary>The folder of the training lines.</summary>
    public static string Lines => Path.Combine(Root, "src", "VoiceRecovery.Training", "data");

    /// <summary>The file that the skill embeds.</summary>
    public static string Model => Path.Combine(Root, "src", "VoiceRecovery.Skill", "Listening", "en", "meaning.bin");

    /// <summary>The tests of the skill, with the sets that measure the model.</summary>
    public static string Tests => Path.Combine(Root, "tests", "VoiceRecovery.Skill.Tests");

    private static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "VoiceRecovery.sln")))
                {
                    return folder.FullName;
                }
            }

            throw new DirectoryNotFoundException("Run this inside the repository: its lines and its model are read from there.");
        }
    }
}
