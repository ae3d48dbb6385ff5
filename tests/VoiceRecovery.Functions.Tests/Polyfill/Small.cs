using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace VoiceRecovery.Functions.Tests.Polyfill;

/// <summary>Small apps, for what any app may do.</summary>
public static class Small
{
    internal static IHost Build(string folder, string[] args, Action<FunctionsApplicationBuilder> configure, params Type[] functions)
    {
        var builder = new FunctionsApplicationBuilder(args, functions, folder).ConfigureFunctionsWebApplication();
        configure(builder);
        return builder.Build();
    }

    internal static Task<RunningHost> StartAsync(TemporaryFolder folder, params Type[] functions) =>
        RunningHost.StartAsync(configure => Build(folder.Path, ["--port", "0"], configure, functions));

    public static class Hello
    {
        [Function("hello")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", Route = "say/hello")] HttpRequest request) =>
            request.HttpContext.Response.WriteAsync("hello");
    }

    public static class HelloByPost
    {
        [Function("helloByPost")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "say/hello")] HttpRequest request) =>
            request.HttpContext.Response.WriteAsync("posted");
    }

    /// <summary>Made by the app, with a service of the app; its route is its name.</summary>
    public sealed class WhoAmI(IHostEnvironment environment)
    {
        [Function("whoAmI")]
        public Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context) =>
            request.HttpContext.Response.WriteAsync($"{context.InvocationId} {context.InvocationId} {environment.EnvironmentName}");
    }

    public static class Failing
    {
        public const string Message = "what the runner said";

        [Function("failing")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
            request.Query.ContainsKey("late")
                ? FailLateAsync(request.HttpContext.Response)
                : throw new InvalidDataException(Message);

        private static async Task FailLateAsync(HttpResponse response)
        {
            await response.WriteAsync("begun");
            throw new InvalidDataException(Message);
        }
    }
}
