using VoiceRecovery.Alexa;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears the parts of a report and the warning signs in what a runner says. Total: any text is heard, none throws.</summary>
public static class Listener
{
    /// <summary>How much of a phrase is heard for the parts of a report, in characters; warning signs are heard in all of it.</summary>
    public const int LongestPhrase = 2000;

    // So that a wording cut in two by the limit is whole in the next stretch.
    private const int Overlap = 200;

    /// <summary>Hears free speech.</summary>
    public static Heard Hear(string phrase, ListeningContext context) => Hear(phrase, context, isQuestion: false);

    /// <summary>Hears the slots of an intent: what Alexa resolved first, and the words of the rest as free speech. Warning signs are heard in every slot.</summary>
    public static Heard Hear(Intent intent, ListeningContext context) => SlotReader.Hear(intent, context);

    /// <summary>Hears words that may come from a place where only questions are asked.</summary>
    internal static Heard Hear(ReadOnlySpan<char> phrase, ListeningContext context, bool isQuestion)
    {
        var part = phrase[..Math.Min(phrase.Length, LongestPhrase)];
        var speech = Speech.Read(part, context, isQuestion);
        var heard = HearParts(speech, context);
        heard = speech.Count > 0 ? Remarks.Add(heard, speech, part) : heard;
        for (var from = LongestPhrase - Overlap; from + Overlap < phrase.Length; from += LongestPhrase - Overlap)
        {
            var rest = Speech.Read(phrase[from..Math.Min(phrase.Length, from + LongestPhrase)], context, isQuestion);
            heard = heard.With(WarningSignListener.Hear(rest, context.Asking));
        }

        return heard;
    }

    private static Heard HearParts(Speech speech, ListeningContext context)
    {
        if (speech.Count == 0)
        {
            return Heard.Nothing;
        }

        var soreness = SorenessListener.Hear(speech, context.Asking);
        var heard = new Heard { Report = Report(speech, context, soreness, out var unsure), Answer = PlainAnswers.Read(speech), IsRatingNumber = soreness.IsNumber }
            .With(WarningSignListener.Hear(speech, context.Asking));
        heard = CheckAnswers.Answer(heard, speech, context.Asking);
        heard = PainkillerListener.Hear(speech) ? Unhidden(heard, soreness) : heard;
        return heard with
        {
            Unsure = Unanswered(heard.Unsure | unsure | UnsureParts.Of(speech, context.Asking, heard.Answer), heard.Report),
            IsAboutSomeoneElse = IsAboutSomeoneElse(speech, heard),
        };
    }

    private static LegReport Report(Speech speech, ListeningContext context, in SorenessListener.SorenessHeard soreness, out ReportParts unsure)
    {
        var days = DayListener.Hear(speech, context);
        var swelling = SwellingListener.Hear(speech, context.Asking);
        var areas = AreaListener.Hear(speech);
        unsure = (days.IsUnsure ? ReportParts.Days : ReportParts.None) | (swelling.IsUnsure ? ReportParts.Swelling : ReportParts.None);

        var report = BodySignListener.Hear(speech) with
        {
            Soreness = soreness.Value is { } level ? Core.Soreness.Of(level) : null,
            Swelling = swelling.IsSwollen,
            Side = SideListener.Hear(speech, areas, context.Asking),
            Days = days.Days,
        };
        report = soreness.HasRisen ? report with { Worsening = true } : report;
        return areas.Aggregate(report, (sofar, area) => sofar.WithArea(area));
    }

    // A rating after a painkiller is unknown; a severe one is at least that severe.
    private static Heard Unhidden(Heard heard, in SorenessListener.SorenessHeard soreness)
    {
        var known = soreness.IsBeforePainkiller || soreness.Value > LegReport.UnknownSorenessCountsAs;
        return heard with
        {
            TookPainkillers = true,
            Report = known ? heard.Report : heard.Report with { Soreness = null },
            Unsure = known ? heard.Unsure : heard.Unsure | ReportParts.Soreness,
        };
    }

    // What was said after all is not unsure.
    private static ReportParts Unanswered(ReportParts unsure, in LegReport report) => unsure & ~HeardParts.Of(report);

    private static bool IsAboutSomeoneElse(Speech speech, Heard heard)
    {
        if (heard.Report != default && heard.Report != new LegReport { WarningSigns = WarningSigns.Child })
        {
            return false;
        }

        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is Notion.Sign or Notion.ChildPerson or Notion.Area or Notion.Swollen or Notion.SorenessCue or Notion.HardRun or Notion.Fatigue or Notion.Function
                && StandingReader.Of(speech, mention) == Standing.SomeoneElses)
            {
                return true;
            }
        }

        return false;
    }
}
