namespace VoiceRecovery.Simulator;

/// <summary>What one search is about: an intent's samples, the words said, and what the slot types recognise in them.</summary>
internal sealed record Search(IntentGrammar Grammar, Utterance Utterance, SpanTable Spans);
