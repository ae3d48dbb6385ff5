namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the worker tells a function about one invocation.</summary>
public abstract class FunctionContext
{
    /// <summary>The host's id of this invocation, by which its logs and ours are brought together.</summary>
    public abstract string InvocationId { get; }
}
