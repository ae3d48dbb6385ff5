using System.Reflection;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>One function as its attributes describe it.</summary>
/// <param name="Name">Unique among the app's functions, whatever its case.</param>
/// <param name="Path">The whole path, with a slash in front.</param>
/// <param name="Methods">HTTP methods in capitals; at least one.</param>
/// <param name="Class">The class that holds the method.</param>
/// <param name="Method">What runs.</param>
internal sealed record HttpFunction(string Name, string Path, IReadOnlyList<string> Methods, Type Class, MethodInfo Method);
