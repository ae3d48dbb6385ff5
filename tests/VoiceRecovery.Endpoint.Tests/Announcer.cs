using Xunit.Abstractions;
using Xunit.Sdk;

namespace VoiceRecovery.Endpoint.Tests;

/// <summary>Lets a test that passes print its numbers, in a plain <c>dotnet test</c> as well.</summary>
public sealed class Announcer(IMessageSink sink)
{
    public void Say(string line) => sink.OnMessage(new DiagnosticMessage(line));
}
