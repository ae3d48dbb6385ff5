using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Functions.Polyfill;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds the app: its services, its settings and the server that stands in for the Functions host.</summary>
public sealed class FunctionsApplicationBuilder
{
    private readonly WebApplicationBuilder web;
    private readonly IReadOnlyCollection<Type> functionTypes;
    private readonly string routePrefix;
    private readonly Listener listener;

    /// <param name="args">The command line.</param>
    /// <param name="functionTypes">The types whose functions are served.</param>
    /// <param name="appFolder">Where host.json lies.</param>
    internal FunctionsApplicationBuilder(string[] args, IReadOnlyCollection<Type> functionTypes, string appFolder)
    {
        this.functionTypes = functionTypes;
        var localSettings = Listener.IsUnderHost ? LocalSettings.None : LocalSettings.Find(appFolder, Directory.GetCurrentDirectory());
        web = Defaults.CreateBuilder(args, localSettings);
        routePrefix = HostJson.RoutePrefixIn(appFolder);
        listener = Listener.Read(args, localSettings.Port);
    }

    public IServiceCollection Services => web.Services;

    public ConfigurationManager Configuration => web.Configuration;

    public ILoggingBuilder Logging => web.Logging;

    public IHostEnvironment Environment => web.Environment;

    internal bool IsWebApplication { get; set; }

    /// <summary>Whether this app is the whole process, and so may write to its console as <c>func start</c> does.</summary>
    internal bool OwnsConsole { get; init; }

    /// <summary>The app, ready to start.</summary>
    /// <exception cref="InvalidOperationException">A function asks for what is not known here; the message says which and what.</exception>
    public IHost Build()
    {
        if (!IsWebApplication)
            throw new InvalidOperationException($"Call {nameof(FunctionsApplicationBuilderAspNetCoreExtensions.ConfigureFunctionsWebApplication)}() before Build(): functions receive the ASP.NET Core request or nothing.");

        var functions = FunctionDiscovery.Find(functionTypes, routePrefix);
        listener.Configure(web.WebHost);
        var app = web.Build();
        app.Run(HttpDispatcher.Create(functions, app.Services).DispatchAsync);
        listener.Watch(app);
        if (OwnsConsole && !listener.UnderHost)
            app.Lifetime.ApplicationStarted.Register(() => Console.Out.Write(Banner.Of(functions, app.Urls.First())));
        return app;
    }
}
