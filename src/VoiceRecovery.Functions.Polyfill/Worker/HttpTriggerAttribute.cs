namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the parameter that receives the HTTP request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    public AuthorizationLevel AuthLevel { get; } = authLevel;

#pragma warning disable CA1819 // An array, as the worker declares it.
    public string[]? Methods { get; } = methods;
#pragma warning restore CA1819

    /// <summary>The path after the route prefix. The function's name when left out.</summary>
    public string? Route { get; set; }
}
