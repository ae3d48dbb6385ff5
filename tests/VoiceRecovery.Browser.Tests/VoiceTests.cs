using static Microsoft.Playwright.Assertions;

namespace VoiceRecovery.Browser.Tests;

/// <summary>Hearing and speaking, with a stand-in for the browser's voice: a headless one has none.</summary>
[Collection(DeskTests.Name)]
public sealed class VoiceTests(RunningDesk desk)
{
    private const string Voice = """
        window.spoken = [];
        window.cancelled = 0;
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: {
          speak(utterance) { window.spoken.push(utterance); setTimeout(() => utterance.onstart?.(), 0); },
          cancel() { window.cancelled++; },
        } });
        """;

    private const string Recognition = """
        window.SpeechRecognition = class {
          start() {
            setTimeout(() => {
              const result = Object.assign([{ transcript: "open stride check" }], { isFinal: true });
              this.onresult({ results: [result] });
              this.onend();
            }, 20);
          }
          stop() { this.onend(); }
        };
        """;

    [BrowserFact]
    public async Task Answer_IsSpokenInTheLanguageAndAtThePaceChosen()
    {
        await using var visit = await desk.VisitAsync(before: Voice);
        await visit.Page.Locator("#rate").FillAsync("1.4");
        await visit.SayAsync("open stride check");
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Speaking");
        Assert.StartsWith("Welcome to Stride Check.", await visit.Page.EvaluateAsync<string>("spoken[0].text"), StringComparison.Ordinal);
        Assert.Equal("en-US 1.4", await visit.Page.EvaluateAsync<string>("`${spoken[0].lang} ${spoken[0].rate}`"));
        await visit.Page.EvaluateAsync("spoken[0].onend()");
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Listening");
    }

    [BrowserFact]
    public async Task BargeIn_WhileSheSpeaks_CutsHerOffAndStrikesWhatWasNotHeard()
    {
        await using var visit = await desk.VisitAsync(before: Voice);
        await visit.SayAsync("open stride check");
        await visit.Page.EvaluateAsync("spoken[0].onboundary({ charIndex: 11 })");
        await visit.Page.ClickAsync("#barge-in");
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("cancelled"));
        await Expect(visit.Answer.Locator(".unheard")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Stride Check\\."));
        await Expect(visit.Page.Locator("#said")).ToBeFocusedAsync();
        await visit.SayAsync("four");
        await Expect(visit.Answer).ToContainTextAsync("Where is it");
    }

    [BrowserFact]
    public async Task Escape_WhileSheSpeaks_CutsHerOff()
    {
        await using var visit = await desk.VisitAsync(before: Voice);
        await visit.SayAsync("open stride check");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("#device-state")).ToHaveTextAsync("Listening");
    }

    [BrowserFact]
    public async Task VoiceOff_StaysOffAfterAReload()
    {
        await using var visit = await desk.VisitAsync(before: Voice);
        await visit.Page.ClickAsync("#voice");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#suggestions button").First.WaitForAsync();
        await visit.SayAsync("open stride check");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("spoken.length"));
        await Expect(visit.Page.Locator("#voice")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [BrowserFact]
    public async Task Microphone_WhatItHears_IsSaid()
    {
        await using var visit = await desk.VisitAsync(before: Recognition);
        await visit.WaitForTurnAsync(() => visit.Page.ClickAsync("#microphone"));
        await Expect(visit.Turns.Last.Locator("q")).ToHaveTextAsync("open stride check");
    }

    [BrowserFact]
    public async Task Microphone_InABrowserWithoutRecognition_IsNotOffered()
    {
        await using var visit = await desk.VisitAsync(before: "delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");
        await Expect(visit.Page.Locator("#microphone")).ToBeHiddenAsync();
    }
}
