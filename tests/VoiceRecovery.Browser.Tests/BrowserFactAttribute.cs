namespace VoiceRecovery.Browser.Tests;

/// <summary>A fact that needs a browser; without one it is reported as not run.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "There is no chromium here: apt-get install chromium.";
    }
}

/// <summary>The same with rows.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null)
            Skip = "There is no chromium here: apt-get install chromium.";
    }
}
