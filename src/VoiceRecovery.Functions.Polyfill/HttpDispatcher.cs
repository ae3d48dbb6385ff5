using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>Brings each request to its function. All reflection is done when it is made.</summary>
internal sealed partial class HttpDispatcher
{
    private readonly FrozenDictionary<string, Route> routes;
    private readonly ILogger logger;

    private HttpDispatcher(FrozenDictionary<string, Route> routes, ILogger logger)
    {
        this.routes = routes;
        this.logger = logger;
    }

    /// <summary>Makes one instance of every function's class. The worker makes one for each invocation: a function keeps no state.</summary>
    public static HttpDispatcher Create(IEnumerable<HttpFunction> functions, IServiceProvider services)
    {
        var byPath = functions
            .GroupBy(function => function.Path, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => Route.Of(group, services), StringComparer.OrdinalIgnoreCase);
        return new(byPath, services.GetRequiredService<ILoggerFactory>().CreateLogger("Functions"));
    }

    public Task DispatchAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!routes.TryGetValue(path.Length > 1 ? path.TrimEnd('/') : path, out var route))
        {
            // The host asks GET / until it is answered, to learn that the handler listens.
            context.Response.StatusCode = path is "/" ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (!route.ByMethod.TryGetValue(context.Request.Method, out var invoke))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = route.Allow;
            return Task.CompletedTask;
        }
        return InvokeAsync(invoke, context);
    }

    /// <summary>An exception that leaves a function is logged by its type alone: its message may carry what the caller said.</summary>
    private async Task InvokeAsync(RequestDelegate invoke, HttpContext context)
    {
        try
        {
            await invoke(context);
        }
        catch (Exception exception)
        {
            LogFailure(logger, context.Request.Path.Value!, exception.GetType());
            if (context.Response.HasStarted)
                context.Abort();
            else
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The function at {Path} ended with {ExceptionType}.")]
    private static partial void LogFailure(ILogger logger, string path, Type exceptionType);

    private sealed record Route(FrozenDictionary<string, RequestDelegate> ByMethod, string Allow)
    {
        public static Route Of(IEnumerable<HttpFunction> functions, IServiceProvider services)
        {
            var byMethod = new Dictionary<string, RequestDelegate>(StringComparer.Ordinal);
            foreach (var function in functions)
            {
                var invoke = Bind(function, services);
                foreach (var method in function.Methods)
                    byMethod.Add(method, invoke);
            }
            return new(byMethod.ToFrozenDictionary(), string.Join(", ", byMethod.Keys));
        }

        [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The app's own project roots its assembly when it is trimmed.")]
        private static RequestDelegate Bind(HttpFunction function, IServiceProvider services)
        {
            var target = function.Method.IsStatic ? null : ActivatorUtilities.CreateInstance(services, function.Class);
            if (function.Method.GetParameters().Length == 1)
            {
                var run = function.Method.CreateDelegate<Func<HttpRequest, Task>>(target);
                return context => run(context.Request);
            }
            var runInContext = function.Method.CreateDelegate<Func<HttpRequest, FunctionContext, Task>>(target);
            return context => runInContext(context.Request, new HttpFunctionContext(context.Request));
        }
    }
}
