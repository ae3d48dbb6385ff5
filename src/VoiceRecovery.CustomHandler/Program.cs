using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.CustomHandler;

/// <summary>The server, from its command line to its end.</summary>
public static class HandlerApp
{
    public static async Task<int> Main(string[] args)
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => EndWithoutMemory(thrown.Exception);
        try
        {
            var app = Build(args);
            if (!Listener.IsUnderHost)
            {
                app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine($"Alexa is answered at {app.Urls.First()}/api/alexa"));
            }
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (Exception exception) when (exception is SettingsException or IOException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    // A server that ran out of memory in the middle of its work can stand still for good; one that has ended is started again.
    private static void EndWithoutMemory(Exception thrown)
    {
        if (thrown is OutOfMemoryException)
        {
            Environment.FailFast("Out of memory.");
        }
    }

    /// <summary>The server, ready to start.</summary>
    /// <param name="args"><c>--port N</c>, <c>--address IP</c>, and any setting as <c>--Name value</c>.</param>
    /// <param name="configure">What another program that runs the same server changes: it has the last word on settings and
    /// services.</param>
    /// <exception cref="SettingsException">A setting is missing or malformed.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var listener = Listener.Read(args);
        var builder = CreateBuilder(args);
        builder.Services.AddRecoveryEndpoint().AddQuietLogs();
        configure?.Invoke(builder);
        builder.Services.AddRecoverySettings(builder.Configuration);
        if (TelemetryExport.IsOtlpSet(builder.Configuration))
        {
            builder.Services.AddRecoveryTelemetry().ByOtlp();
        }
        listener.Configure(builder.WebHost);
        var app = builder.Build();
        app.Run(new Routes(app.Services).ServeAsync);
        listener.Watch(app);
        return app;
    }

    // No file is watched, no route matched, no middleware run that the app does not use.
    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        web.WebHost.UseKestrelCore();
        web.Configuration.AddQuietLevels().AddEnvironmentVariables().AddCommandLine(args);
        web.Logging
            .AddConfiguration(web.Configuration.GetSection("Logging"))
            // The host takes each line for one entry.
            .AddSimpleConsole(console => console.SingleLine = true);
        return web;
    }
}
