using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Lines;

/// <summary>Which folder and file stand for which label.</summary>
internal static class Labels
{
    private static readonly string[] _folders = ["signs", "not-signs", "topics", "out-of-scope", "follow-ups", "none"];

    /// <summary>The name of a folder.</summary>
    public static string FolderOf(Source source) => _folders[(int)source];

    /// <summary>The label that a file is named for; null if none has that name.</summary>
    public static int? Of(Source source, string name)
    {
        if (source == Source.None)
        {
            return name == "plain" ? MeaningLabels.Body + Kind.Report.Index : null;
        }

        var label = Enumerable.Range(0, MeaningLabels.Count)
            .FirstOrDefault(label => IsOf(source, label) && MeaningLabels.NameOf(label) == name, -1);
        return label < 0 ? null : label;
    }

    private static bool IsOf(Source source, int label)
    {
        if (label < MeaningLabels.Body)
        {
            return source is Source.Signs or Source.NotSigns;
        }

        var kind = Kind.At(label - MeaningLabels.Body);
        return source switch
        {
            Source.Topics => kind.Topic is not null,
            Source.OutOfScope => kind.OutOfScope is not null,
            Source.FollowUps => kind.Command is not null,
            _ => false,
        };
    }
}
