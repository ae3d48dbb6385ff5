namespace VoiceRecovery.Simulator;

/// <summary>What no program on a desk can tell. It is listed, so that a missing rule is not taken for a pass.</summary>
internal static class OfflineRules
{
    private static readonly (CertificationRule Rule, string Reason)[] Unknown =
    [
        (new("amazon.name-free", "The invocation name is not another's, nor near a common phrase", Sources.InvocationName, ""),
            "Search Amazon's store for it, and say it to a device."),
        (new("amazon.recognition", "Real speech recognition hears the name and the samples", Sources.Voice, ""),
            "Say them to a device, with other people's voices."),
        (new("amazon.certificate", "The host's own certificate is one that Amazon trusts", Sources.WebService, ""),
            "Deploy, then open the address: the chain must lead to an authority that Amazon lists."),
        (new("amazon.network", "Amazon's servers get an answer within 8 seconds", Sources.WebService, ""),
            "Time a conversation after deployment, and one after an hour's pause."),
        (new("amazon.pages", "Privacy policy and terms open, in the store's language", Sources.Policy, ""),
            "Open both addresses after deployment."),
        (new("amazon.rights", "Name, icons and contents infringe no one's rights", Sources.Policy, ""), "Only people can judge that."),
        (new("amazon.content", "Contents keep Amazon's policies", Sources.Policy, ""), "Only people can judge that."),
        (new("amazon.devices", "It works on every kind of device, with and without a screen", Sources.Voice, ""),
            "Try it on an Echo, an Echo Show and a television."),
    ];

    public static IReadOnlyList<CheckResult> Results { get; } =
        [.. Unknown.Select(unknown => CheckResult.NotCheckable(unknown.Rule, unknown.Reason))];
}
