namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>Words of a phrase with what they weighed.</summary>
/// <param name="Words">One to three words that stand together, as they were said.</param>
/// <param name="Weight">What they added to the score in log-odds; below zero they spoke against it.</param>
public readonly record struct WeighedWords(string Words, float Weight);
