using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Core;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Endpoint.Tests.Fuzz;

/// <summary>
/// Spoiled requests that Alexa signed: each is refused or answered properly, and none loosens advice. The same seed gives the same
/// requests. VOICERECOVERY_FUZZ_CASES and VOICERECOVERY_FUZZ_SEED change how many there are and which.
/// </summary>
public sealed class FuzzTests(Announcer announcer) : IClassFixture<Announcer>
{
    private const int MostFindings = 5;
    private static readonly int Cases = FromEnvironment("VOICERECOVERY_FUZZ_CASES", 20_000);
    private static readonly int Seed = FromEnvironment("VOICERECOVERY_FUZZ_SEED", 20_260_314);

    private readonly ConcurrentQueue<string> findings = new();
    private int refused;
    private int advised;

    [Fact]
    public async Task Spoiled_HoweverItIs_IsRefusedOrAnsweredAndNeverLoosensAdvice()
    {
        using var endpoint = new DirectEndpoint();
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var workers = Environment.ProcessorCount;

        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(() => WorkAsync(endpoint, worker, workers))));

        var summary =
            $"Fuzz: {Cases} signed bodies, seed {Seed}, {refused} refused, {advised} under a floor above RunAsPlanned, {findings.Count} "
                + $"findings, {clock.Elapsed.TotalSeconds:F0} s, "
                + $"{(Environment.CpuUsage.TotalTime - before).TotalSeconds:F0} s of processor.";
        announcer.Say(summary);
        Assert.True(findings.IsEmpty, $"{summary}\n{string.Join('\n', findings.Concat(endpoint.Errors).Take(2 * MostFindings))}");
        Assert.Empty(endpoint.Errors);
        Assert.InRange(refused, 1, Cases / 2);
        Assert.InRange(advised, 1, Cases);
    }

    private async Task WorkAsync(DirectEndpoint endpoint, int worker, int workers)
    {
        var signer = endpoint.NewSigner(worker);
        var skill = endpoint.Services.GetRequiredService<RecoverySkill>();
        for (var number = worker; number < Cases && findings.Count < MostFindings; number += workers)
        {
            var random = new Random(unchecked((Seed * 31) + number));
            var sample = Sample.Next(random);
            var whole = Encoding.UTF8.GetBytes(sample.ToJsonString());
            var (body, harm) = Damage.Do(sample, random);
            var floor = await Judgement.FloorAsync(whole, harm, skill);
            var (status, answer) = await endpoint.PostAsync(body, signer);

            Interlocked.Add(ref refused, status == 400 ? 1 : 0);
            Interlocked.Add(ref advised, floor > AdviceLevel.RunAsPlanned ? 1 : 0);
            if (Judgement.Fault(body, status, answer, floor) is { } fault)
                findings.Enqueue(
                    $"Case {number}: {fault}.\n  whole:   {Shown(whole)}\n  spoiled: {Shown(body)}\n  answer:  {Shown(answer)}");
        }
    }

    private static string Shown(byte[] body) => Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, 3000));

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
