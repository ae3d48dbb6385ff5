namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>What the page says that no code can say.</summary>
public static class PageText
{
    private const string DaysUnknown =
        "the worst of days 0 to 5: no run while sore. Not \"over a week\", which would send everybody to a doctor: so the answer adds that "
        + "soreness of more than a week should be seen";

    private const string WhatWouldChange =
        "only what can be waited for or found out; no sign, no answer to the last check, no known side or place; nothing is waited for "
        + "where a clinician is due";

    public const string Opening =
        """
        # How the decision is made

        This page is generated from the code, and a test fails when it is out of date. Write it anew with
        `UPDATE_DOCS=1 dotnet test tests/VoiceRecovery.Core.Tests --filter DecisionPage`.

        Every rule sets a floor of caution. The highest floor that applies is the advice, and the rules that set it are the reasons.
        Nothing is added up, no rule lowers another, nothing is learned. What is unknown counts as the more cautious answer.

        From least to most cautious: run as planned; a short, easy run; cross-training; rest from running; see a clinician, today or in the
        next few days; emergency.


        """;

    public const string Unknowns =
        $"""
        ## Unknown and doubtful answers

        | answer | counts as |
        | --- | --- |
        | soreness unknown | 6, and rest in any case; not 10, which would send everybody to a doctor |
        | a range, or two ratings | the higher |
        | a rating under a painkiller, the one before it not known | unknown; from 6 it stands, for the real one is no lower |
        | swelling, movement, tiredness or the last safety check unknown | rest at least |
        | side unknown, or two answers that differ | one-sided |
        | place unknown | not a muscle: no run |
        | two places | each is judged, the more cautious decides |
        | "my legs", all over | thigh once swelling is ruled out, until then calf, where a clot would hide |
        | sore, and pain at rest or getting worse unknown | rest at least |
        | days unknown | {DaysUnknown} |
        | a range of days | from day 2 on the later; of days 0 to 2 the earlier; days 0 or 1 with 3 to 5 count as unknown |
        | what would change the advice | {WhatWouldChange} |


        """;

    public const string Review =
        """
        ## What a physiotherapist or sports doctor should review

        1. Whether 3 of 10 may clear an easy run for ordinary muscle soreness, and whether 20 to 30 minutes, flat, at talking pace is fit
           for it.
        2. The days: 4 and more from day 6, anything from day 8, getting worse from day 3.
        3. The urgencies: which of the clinician rules should say today, and which in the next few days; above all pain at rest.
        4. The warning signs and their tiers, and whether a single sign such as dark urine should be an emergency by itself.
        5. The places: whether the side of the hip belongs with bone and tendon, and "hip" alone with deep hip.
        6. Swelling of both thighs without severe soreness: rest, and a clinician if it is not gone in 48 hours.
        7. What is offered instead of a run for a sore joint, bone or tendon.
        8. The next days: from rest to an easy run in three days if each morning is clear.


        """;

    public const string WeakPoints =
        """
        ## Known weak points

        - No clinician has signed this off.
        - The line at 3 is borrowed from the rehabilitation of a diagnosed tendon problem
          ([E3](evidence.md#e3-how-much-pain-is-acceptable-on-a-run)); it was not tested on sore muscles, or by voice.
        - Ratings differ between people, and a runner who wants to run may rate low.
        - Swelling that is asked for and not seen by a professional misses much; redness is harder to see on dark skin.
        - The rules send too many to rest or to a clinician on purpose: one mildly sore calf is not cleared to run.
        - Days unknown may hide soreness of more than a week; the answer can only say so.
        - Without soreness, getting worse, a side or a place count for nothing.
        - Evidence was read in stored copies; the links need opening before a release.
        - The proof shows that the rules do what they say, not that they say the right thing.
        """ + "\n";
}
