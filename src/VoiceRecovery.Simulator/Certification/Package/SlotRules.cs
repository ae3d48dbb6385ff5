using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Slots as intents declare and samples use them.</summary>
internal static partial class SlotRules
{
    private static readonly string[] SeveralValues = ["en-AU", "en-CA", "en-GB", "en-US"];

    private static readonly CertificationRule Name =
        new("slot.name", "Slots' names have letters and underscores only", Sources.Intents,
        "Rename the slot: letters, and underscores between them.");
    private static readonly CertificationRule Unique =
        new("slot.unique", "No intent declares a slot twice", Sources.Model, "Take one out.");
    private static readonly CertificationRule Declared =
        new("slot.declared", "Every slot in a sample is declared", Sources.Intents,
        "Declare the slot in the intent, or correct its name in the sample.");
    private static readonly CertificationRule Unused =
        new("slot.unused", "Every slot that is declared can be filled", Sources.Intents,
        "Use the slot in a sample, let the dialog ask for it, or take it out.", IsAdvice: true);
    private static readonly CertificationRule Type =
        new("slot.type", "Every slot's type is declared", Sources.SlotTypes, "Declare the type under types.");
    private static readonly CertificationRule Amazons =
        new("slot.amazon-type", "Types called AMAZON... are known", Sources.SlotTypes,
        "Check the name against the slot type reference; letters' case counts.", IsAdvice: true);
    private static readonly CertificationRule Several =
        new("slot.multiple-values", "Slots with several values are used only where Alexa knows them", Sources.SeveralValues,
        "Be ready for one value in this locale, and take multipleValues out.", IsAdvice: true);
    private static readonly CertificationRule Numbers =
        new("slot.two-numbers", "Of two numbers in an intent, the dialog asks for each", Sources.Dialogs,
        "Set up both slots in the dialog: a bare \"three\" can only be told apart by what was asked.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> All { get; } = [Name, Unique, Declared, Unused, Type, Amazons, Several, Numbers];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        from file in package.Models
        let model = file.Model
        where model is not null
        from intent in model.Intents
        from fault in (Fault[])[.. Slots(model, intent), .. Samples(model, intent), .. Settings(file, intent)]
        select fault;

    /// <summary>The slots that a sample names, in order.</summary>
    public static IEnumerable<string> NamedIn(string sample) => Braces().Matches(sample).Select(match => match.Groups["slot"].Value);

    private static IEnumerable<Fault> Slots(InteractionModel model, IntentDefinition intent)
    {
        foreach (var twice in intent.Slots.GroupBy(slot => slot.Name).Where(group => group.Count() > 1))
            yield return Unique.At(model.Locale, $"{intent.Name} has {twice.Key} {twice.Count()} times");
        foreach (var slot in intent.Slots)
        {
            if (!Allowed().IsMatch(slot.Name))
                yield return Name.At(model.Locale, $"{intent.Name}.{slot.Name}");
            var isAmazons = slot.Type.StartsWith("AMAZON.", StringComparison.Ordinal);
            if (isAmazons && !AmazonNames.IsSlotType(slot.Type))
                yield return Amazons.At(model.Locale, $"{intent.Name}.{slot.Name} is of the type {slot.Type}");
            else if (!isAmazons && !model.SlotTypes.ContainsKey(slot.Type))
                yield return Type.At(model.Locale, $"{intent.Name}.{slot.Name} is of the type {slot.Type}, which is not declared");
        }

        var numbers = intent.Slots.Where(slot => slot.Type == "AMAZON.NUMBER").ToList();
        if (numbers.Count > 1 && numbers.Exists(slot => model.Dialog.Find(intent.Name)?.Find(slot.Name) is null))
            yield return Numbers.At(model.Locale, $"{intent.Name} has {string.Join(" and ", numbers.Select(slot => slot.Name))}");
    }

    private static IEnumerable<Fault> Samples(InteractionModel model, IntentDefinition intent)
    {
        var all = intent.Samples.Concat(intent.Slots.SelectMany(slot => slot.Samples)).ToList();
        var used = all.SelectMany(NamedIn).ToHashSet(StringComparer.Ordinal);
        foreach (var sample in all)
        {
            foreach (var slot in NamedIn(sample).Where(name => intent.FindSlot(name) is null))
                yield return Declared.At(model.Locale, $"{intent.Name} has no slot {slot}: \"{sample}\"");
        }

        foreach (var slot in intent.Slots
            .Where(slot => !used.Contains(slot.Name) && model.Dialog.Find(intent.Name)?.Find(slot.Name) is null))
            yield return Unused.At(model.Locale, $"{intent.Name}.{slot.Name}");
    }

    private static IEnumerable<Fault> Settings(ModelFile file, IntentDefinition intent)
    {
        var declared = file.Language.Objects("intents").FirstOrDefault(json => json.Text("name") == intent.Name) ?? [];
        foreach (var slot in declared.Objects("slots")
            .Where(slot => slot["multipleValues"] is JsonObject several && several.Flag("enabled")))
        {
            if (!SeveralValues.Contains(file.Locale))
                yield return Several.At(file.Locale, $"{intent.Name}.{slot.Text("name")}");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z]+(_[A-Za-z]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"\{\s*(?<slot>[^{}\s]+)\s*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
