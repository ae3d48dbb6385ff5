using Spectre.Console;

namespace VoiceRecovery.Simulator;

/// <summary>Tells how far a stage is: what is done, and of how many.</summary>
internal delegate void TellProgress(string stage, int done, int total);

/// <summary>Bars on a terminal; where there is none, a word for each stage that begins, to the side.</summary>
internal static class CertificationProgress
{
    public static async Task<T> ShowAsync<T>(IAnsiConsole console, bool quiet, Func<TellProgress, Task<T>> work)
    {
        if (quiet || !console.Profile.Capabilities.Ansi || !console.Profile.Capabilities.Interactive)
            return await work((_, _, _) => { });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var stages = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
            return await work((stage, done, total) =>
            {
                lock (stages)
                {
                    if (!stages.TryGetValue(stage, out var bar))
                        stages[stage] = bar = context.AddTask(Markup.Escape(stage), maxValue: Math.Max(1, total));
                    bar.Value = total == 0 ? 1 : Math.Max(bar.Value, done);
                }
            });
        });
    }
}
