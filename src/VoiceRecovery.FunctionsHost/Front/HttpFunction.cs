namespace VoiceRecovery.FunctionsHost.Front;

/// <summary>A function with an HTTP trigger.</summary>
/// <param name="Name">Unique among the app's functions, whatever its case.</param>
/// <param name="Trigger">The name of the trigger's parameter.</param>
/// <param name="Path">The whole path with a slash in front; it may hold parameters.</param>
/// <param name="Methods">HTTP methods in capitals; none takes all.</param>
internal sealed record HttpFunction(string Name, string Trigger, string Path, IReadOnlyList<string> Methods);
