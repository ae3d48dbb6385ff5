using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The report for programs.</summary>
internal static class CertificationJson
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CertificationReport report) => new JsonObject
    {
        ["subject"] = report.Subject,
        ["passes"] = report.Passes,
        ["pass"] = report.Count(Verdict.Pass),
        ["warn"] = report.Count(Verdict.Warn),
        ["fail"] = report.Count(Verdict.Fail),
        ["notCheckable"] = report.Count(Verdict.NotCheckable),
        ["unexplained"] = report.Unexplained,
        ["seconds"] = Math.Round(report.Took.TotalSeconds, 1),
        ["checks"] = new JsonArray([.. report.Results.Select(Check)]),
    }.ToJsonString(Readable);

    private static JsonObject Check(CheckResult result) => new()
    {
        ["id"] = result.Rule.Id,
        ["title"] = result.Rule.Title,
        ["verdict"] = Words.Of(result.Verdict),
        ["found"] = new JsonArray([.. result.Found.Select(found => JsonValue.Create(found))]),
        ["mend"] = result.Verdict is Verdict.Warn or Verdict.Fail ? result.Rule.Mend : null,
        ["explained"] = result.Explained,
        ["source"] = result.Rule.Source,
    };

    internal static class Words
    {
        public static string Of(Verdict verdict) => verdict switch
        {
            Verdict.Pass => "pass",
            Verdict.Warn => "warn",
            Verdict.Fail => "fail",
            _ => "not checkable offline",
        };
    }
}
