using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Facts;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;
using VoiceRecovery.Skill.Listening.Slots;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears the parts of a report and the warning signs in what a runner says. Total: any text is heard, none throws.</summary>
public static class Listener
{
    /// <summary>How much of a phrase is heard for the parts of a report, in characters; warning signs are heard in all of it.</summary>
    public const int LongestPhrase = 2000;

    // So that a wording cut in two by the limit is whole in the next stretch.
    private const int Overlap = 200;

    /// <summary>Hears free speech.</summary>
    public static Heard Hear(string phrase, ListeningContext context) => Hear(phrase, context, Stance.Said);

    /// <summary>Hears words that Alexa took out of a denial, a question or a supposition.</summary>
    public static Heard Hear(string phrase, ListeningContext context, Stance stance) => Hear(phrase.AsSpan(), context, stance);

    /// <summary>
    /// Hears the slots of an intent: what Alexa resolved first, and the words of the rest as free speech. Warning signs are heard in
    /// every slot.
    /// </summary>
    public static Heard Hear(Intent intent, ListeningContext context) => SlotReader.Hear(intent, context);

    /// <summary>What a plain answer means to the open question, without words.</summary>
    public static Heard Hear(PlainAnswer answer, ListeningContext context)
    {
        var heard = CheckAnswers.Add(new Heard { Answer = answer }, Utterance.Read("", context, Stance.Said, WordBook.English));
        return answer == PlainAnswer.Unsure ? heard with { Unsure = UnsureReader.PartOf(context.Asking) } : heard;
    }

    private static Heard Hear(ReadOnlySpan<char> phrase, ListeningContext context, Stance stance)
    {
        var part = phrase[..Math.Min(phrase.Length, LongestPhrase)];
        var heard = LearnedHearing.Add(HearParts(Utterance.Read(part, context, stance, WordBook.English)), part);
        for (var from = LongestPhrase - Overlap; from + Overlap < phrase.Length; from += LongestPhrase - Overlap)
        {
            var rest = Utterance.Read(phrase[from..Math.Min(phrase.Length, from + LongestPhrase)], context, stance, WordBook.English);
            heard = heard.With(SignReader.Read(rest, null));
        }

        return heard;
    }

    private static Heard HearParts(Utterance utterance)
    {
        if (utterance.Count == 0)
        {
            return Heard.Nothing;
        }

        var soreness = SorenessReader.Read(utterance);
        var (report, unsure) = Report(utterance, soreness);
        var heard = new Heard
        {
            Report = report,
            Answer = AnswerReader.Read(utterance),
            IsRatingNumber = soreness.IsNumber,
            Likely = SignReader.Likely(utterance),
            Utterances = [utterance],
        };
        heard = CheckAnswers.Add(heard.With(SignReader.Read(utterance, soreness.Value)), utterance);
        heard = PainkillerReader.Read(utterance) ? Unhidden(heard, soreness) : heard;
        heard = heard with
        {
            Unsure = (heard.Unsure | unsure | UnsureReader.Read(utterance, heard.Answer)) & ~HeardParts.Of(heard.Report),
            IsAboutSomeoneElse = IsAboutSomeoneElse(utterance, heard),
        };
        return RemarkReader.Add(heard with { Likely = heard.Likely & ~heard.Report.WarningSigns }, utterance);
    }

    private static (LegReport Report, ReportParts Unsure) Report(Utterance utterance, in SorenessHeard soreness)
    {
        var days = DayReader.Read(utterance);
        var swelling = SwellingReader.Read(utterance);
        var report = BodyReader.Read(utterance) with
        {
            Soreness = soreness.Value is { } level ? Soreness.Of(level) : null,
            Swelling = swelling.IsSwollen,
            Side = SideReader.Read(utterance),
            Days = days.Days,
        };
        report = soreness.HasRisen ? report with { Worsening = true } : report;
        var unsure = (days.IsUnsure ? ReportParts.Days : ReportParts.None) | (swelling.IsUnsure ? ReportParts.Swelling : ReportParts.None);
        return (AreaReader.AddTo(report, utterance), unsure);
    }

    // A rating after a painkiller is unknown; a severe one is at least that severe.
    private static Heard Unhidden(Heard heard, in SorenessHeard soreness)
    {
        var known = soreness.IsBeforePainkiller || soreness.Value > LegReport.UnknownSorenessCountsAs;
        return heard with
        {
            TookPainkillers = true,
            Report = known ? heard.Report : heard.Report with { Soreness = null },
            Unsure = known ? heard.Unsure : heard.Unsure | ReportParts.Soreness,
        };
    }

    private static bool IsAboutSomeoneElse(Utterance utterance, Heard heard)
    {
        if (heard.Report != default && heard.Report != new LegReport { WarningSigns = WarningSigns.Child })
        {
            return false;
        }

        foreach (var mention in utterance.Mentions)
        {
            if (mention.Notion is Notion.Sign or Notion.ChildPerson or Notion.Area or Notion.Swollen or Notion.SorenessCue or Notion.HardRun
                or Notion.Fatigue or Notion.Function && Experiencer.Of(utterance, mention) == Assertion.SomeoneElses)
            {
                return true;
            }
        }

        return false;
    }
}
