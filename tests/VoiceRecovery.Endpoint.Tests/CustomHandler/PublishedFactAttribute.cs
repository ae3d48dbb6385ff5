namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>A test of what <see cref="PublishedHandler"/> finds; where it is not there, it says so and does not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedFactAttribute : FactAttribute
{
    public PublishedFactAttribute() => Skip = PublishedHandler.Exists ? null : "The custom handler is not published: bash tests/publish.sh";
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedTheoryAttribute : TheoryAttribute
{
    public PublishedTheoryAttribute() =>
        Skip = PublishedHandler.Exists ? null : "The custom handler is not published: bash tests/publish.sh";
}
