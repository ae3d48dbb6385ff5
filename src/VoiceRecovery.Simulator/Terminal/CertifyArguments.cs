using System.CommandLine;

namespace VoiceRecovery.Simulator;

/// <summary>The command line of `certify`.</summary>
internal sealed class CertifyArguments
{
    private readonly Option<bool> _json = new("--json") { Description = "The report as JSON, and nothing else, on standard output." };

    private readonly Option<string?> _html =
        new("--html") { Description = "Also write the report as one page of HTML.", HelpName = "FILE" };

    private readonly Option<bool> _noColour = new("--no-color") { Description = "Without colours, as with NO_COLOR in the environment." };

    private readonly Option<string?> _explained = new("--explained")
    {
        Description = "A JSON object of rule ids and reasons: warnings that you live with. With it, a warning without a reason fails, too.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _responses =
        new("--responses") { Description = "Also write one response of every kind, one a line, for other checkers.", HelpName = "FILE" };

    public Command Describe() => new("certify", """
        Checks the package and the skill against the rules of Amazon's certification.
        Every rule comes with its source, what was found and how to fix it.
        Without --endpoint this project's own skill is started, for its own package.
        Exit code 0: nothing failed; 1: something did; 2: could not start.
        """) { _json, _html, _noColour, _explained, _responses };

    public CertifyOptions Read(ParseResult parsed) =>
        new(parsed.GetValue(_json), parsed.GetValue(_html), parsed.GetValue(_noColour), parsed.GetValue(_explained),
            parsed.GetValue(_responses));
}
