namespace VoiceRecovery.FunctionsHost;

/// <summary>A worker cannot be run; the message is for the person who started it, and says why.</summary>
#pragma warning disable CA1032 // Without a message that says what to do it has no use.
public sealed class WorkerHostException(string message, Exception? inner = null) : Exception(message, inner);
#pragma warning restore CA1032
