using System.CommandLine;
using System.CommandLine.Parsing;

namespace VoiceRecovery.Simulator;

/// <summary>What to simulate, as said on the command line.</summary>
/// <param name="Package">The skill package folder; null looks for one.</param>
/// <param name="Endpoint">A skill that already runs; null starts this project's own.</param>
internal sealed record SimulationOptions(string? Package, string Locale, Uri? Endpoint, string? SkillId, bool HasScreen)
{
    /// <summary>Where a test authority's certificates go, for a skill that verifies what an endpoint is sent; null sends
    /// unsigned.</summary>
    public string? SignWith { get; init; }
}

/// <summary>The options that every verb takes.</summary>
internal sealed class SimulationArguments
{
    private readonly Option<string?> _package = new("--skill-package")
    {
        Description = "The skill package folder. Without it: the nearest skill-package upward from here.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<string> _locale = new("--locale")
    {
        Description = "The listener's language, such as en-GB.",
        HelpName = "LOCALE",
        DefaultValueFactory = _ => "en-US",
        Recursive = true,
    };

    private readonly Option<Uri?> _endpoint = new("--endpoint")
    {
        Description = "Talk to a skill that runs at this address instead of starting the one in this project; unsigned, "
            + "unless --sign says otherwise.",
        HelpName = "URL",
        Recursive = true,
        CustomParser = argument =>
            Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
            : Fault(argument),
    };

    private readonly Option<string?> _skillId = new("--skill-id")
    {
        Description = "The application id in the requests.",
        HelpName = "ID",
        Recursive = true,
    };

    private readonly Option<string?> _sign = new("--sign")
    {
        Description = "With --endpoint: sign every request with a test authority, "
            + "and write root.pem (to trust) and chain.pem (to serve at the certificate's address) into DIR.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<bool> _screen = new("--screen") { Description = "The device has a screen (APL).", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_package, _locale, _endpoint, _sign, _skillId, _screen])
            command.Add(option);
    }

    public SimulationOptions Read(ParseResult parsed) => new(
        parsed.GetValue(_package), parsed.GetValue(_locale)!, parsed.GetValue(_endpoint), parsed.GetValue(_skillId),
            parsed.GetValue(_screen))
    {
        SignWith = parsed.GetValue(_sign),
    };

    private static Uri? Fault(ArgumentResult argument)
    {
        argument.AddError($"'{argument.Tokens[0].Value}' is not an address. Write it out: --endpoint http://127.0.0.1:7071/api/alexa");
        return null;
    }
}
