namespace VoiceRecovery.Simulator;

/// <summary>All that can be told from the files.</summary>
internal static class PackageCheck
{
    private static readonly CertificationRule Readable =
        new("manifest.readable", "The manifest can be read", Sources.Manifest,
        "Put skill.json into the package, with a manifest object in it.");

    private static readonly (IReadOnlyList<CertificationRule> Rules, Func<PackageFiles, IEnumerable<Fault>> Examine,
        Needs Needs)[] Families =
    [
        (ManifestRules.All, ManifestRules.Examine, Needs.Manifest),
        (StoreTextRules.All, StoreTextRules.Examine, Needs.Manifest),
        (IntentRules.All, IntentRules.Examine, Needs.Nothing),
        (InvocationNameRules.All, InvocationNameRules.Examine, Needs.Models),
        (SlotRules.All, SlotRules.Examine, Needs.Models),
        (SlotTypeRules.All, SlotTypeRules.Examine, Needs.Models),
        (SampleRules.All, SampleRules.Examine, Needs.Models),
        (SampleConflictRules.All, SampleConflictRules.Examine, Needs.Models),
        (DialogRules.All, DialogRules.Examine, Needs.Models),
        (ExampleRules.All, ExampleRules.Examine, Needs.Manifest | Needs.Models),
        (LocaleRules.All, LocaleRules.Examine, Needs.Manifest | Needs.Models),
        (ScreenRules.All, ScreenRules.Examine, Needs.Nothing),
    ];

    [Flags]
    private enum Needs
    {
        Nothing = 0,
        Manifest = 1,
        Models = 2,
    }

    public static IReadOnlyList<CertificationRule> Rules { get; } = [Readable, .. Families.SelectMany(family => family.Rules)];

    public static IEnumerable<CheckResult> Run(PackageFiles package)
    {
        yield return CheckResult.Of(Readable, package.Skill.Count > 0 ? []
            : [Readable.At("skill.json", package.Manifest.Problem ?? "it has no manifest object")], "skill.json");
        foreach (var (rules, examine, needs) in Families)
        {
            var reason = Missing(package, needs);
            var faults = reason is null ? examine(package).ToLookup(fault => fault.Rule) : null;
            foreach (var rule in rules)
                yield return faults is null ? CheckResult.NotCheckable(rule, reason!)
                    : CheckResult.Of(rule, [.. faults[rule]], LookedAt(package, rule));
        }
    }

    private static string? Missing(PackageFiles package, Needs needs)
    {
        if (needs.HasFlag(Needs.Manifest) && package.Skill.Count == 0)
            return "The manifest cannot be read.";
        return needs.HasFlag(Needs.Models) && package.Models.All(file => file.Model is null) ? "No interaction model can be read." : null;
    }

    private static string LookedAt(PackageFiles package, CertificationRule rule) => rule.Family switch
    {
        "manifest" => "skill.json",
        "screen" => package.Documents.Count == 0 ? "no documents" : $"{package.Documents.Count} files",
        "store" or "example" => string.Join(", ", package.StoreTexts.Select(store => store.Locale)),
        _ => string.Join(", ", package.Models.Select(file => file.Locale)),
    };
}
