namespace VoiceRecovery.Endpoint;

/// <summary>The app cannot start as it is set; the message is for the person who set it.</summary>
#pragma warning disable CA1032 // Without a message that says what to do it has no use.
public sealed class SettingsException(string message) : Exception(message);
#pragma warning restore CA1032
