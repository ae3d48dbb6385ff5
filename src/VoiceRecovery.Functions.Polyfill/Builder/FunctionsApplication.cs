using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app begins.</summary>
public static class FunctionsApplication
{
    /// <summary>
    /// A builder for the functions of the calling assembly. The worker takes those of the entry assembly;
    /// here the same app also starts inside a simulator or a test.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The app's own project roots its assembly when it is trimmed.")]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var app = Assembly.GetCallingAssembly();
        return new FunctionsApplicationBuilder(args, app.GetTypes(), AppContext.BaseDirectory)
        {
            OwnsConsole = app == Assembly.GetEntryAssembly(),
        };
    }
}
