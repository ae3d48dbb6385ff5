namespace VoiceRecovery.Simulator;

/// <summary>Where rules are written.</summary>
internal static class Sources
{
    private const string Docs = "https://developer.amazon.com/docs/alexa/";

    public const string Manifest = Docs + "smapi/skill-manifest.html";
    public const string Model = Docs + "smapi/interaction-model-schema.html";
    public const string InvocationName = Docs + "custom-skills/choose-the-invocation-name-for-a-custom-skill.html";
    public const string Intents = Docs + "custom-skills/create-intents-utterances-and-slots.html";
    public const string BuiltInIntents = Docs + "custom-skills/standard-built-in-intents.html";
    public const string SlotTypes = Docs + "custom-skills/slot-type-reference.html";
    public const string CustomSlotTypes = Docs + "custom-skills/create-and-edit-custom-slot-types.html";
    public const string SeveralValues = Docs + "custom-skills/collect-multiple-values-in-a-slot.html";
    public const string EntityResolution = Docs + "custom-skills/entity-resolution.html";
    public const string Dialogs = Docs + "custom-skills/define-the-dialog-to-collect-and-confirm-required-information.html";
    public const string Languages = Docs + "custom-skills/develop-skills-in-multiple-languages.html";
    public const string Requests = Docs + "custom-skills/request-and-response-json-reference.html";
    public const string RequestTypes = Docs + "custom-skills/request-types-reference.html";
    public const string WebService = Docs + "custom-skills/host-a-custom-skill-as-a-web-service.html";
    public const string Security = Docs + "custom-skills/security-testing-for-an-alexa-skill.html";
    public const string Policy = Docs + "custom-skills/policy-testing-for-an-alexa-skill.html";
    public const string Functions = Docs + "custom-skills/functional-testing-for-a-custom-skill.html";
    public const string Voice = Docs + "custom-skills/voice-interface-and-user-experience-testing-for-a-custom-skill.html";
    public const string Ssml = Docs + "custom-skills/speech-synthesis-markup-language-ssml-reference.html";
    public const string Screens = Docs + "alexa-presentation-language/apl-document.html";
    public const string Design = Docs + "alexa-design/get-started.html";

    /// <summary>Flesch-Kincaid: J. P. Kincaid and others, "Derivation of New Readability Formulas", Naval Technical Training Command,
    /// 1975.</summary>
    public const string ReadingGrade = "Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability Formulas, 1975";

    /// <summary>Not in Amazon's documentation: what authors were told when a skill came back.</summary>
    public const string Refusals = "refusals that skill authors have published";
}
