namespace VoiceRecovery.Simulator;

/// <summary>The simulated device: where it stands decides what "yesterday" means, a screen decides what a skill may show.</summary>
public sealed record DeviceProfile(string Locale, TimeZoneInfo TimeZone, bool HasScreen)
{
    public DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZone).DateTime);
}
