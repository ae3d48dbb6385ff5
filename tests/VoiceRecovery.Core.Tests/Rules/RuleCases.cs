namespace VoiceRecovery.Core.Tests.Rules;

/// <summary>One line of the table: whether a rule applies to a report, and what the whole advice is.</summary>
public sealed record RuleCase(RuleId Rule, string Given, bool Applies, AdviceLevel Level, Urgency? Urgency)
{
    public override string ToString() => $"{Rule} {Given}";
}

/// <summary>Every rule on both sides of every line that it draws. The words are those of <see cref="Reports"/>.</summary>
public static class RuleCases
{
    private const string Table =
        """
        E1   emergency                        yes  Emergency
        E1   ChestPain                        yes  Emergency
        E1   urgent DarkUrine                 yes  Emergency
        E1   urgent                           no   SeeClinician Today

        U1   urgent                           yes  SeeClinician Today
        U1   Fever                            yes  SeeClinician Today
        U1   check? Fever                     yes  SeeClinician Today
        U1   PinpointBonePain                 yes  SeeClinician Soon
        U1   PinpointBonePain stiff           yes  SeeClinician Today
        U1   PinpointBonePain moves?          yes  SeeClinician Today
        U1   PinpointBonePain aches           yes  SeeClinician Today
        U1   PinpointBonePain aches?          yes  SeeClinician Today
        U1   PinpointBonePain HopPain         yes  SeeClinician Today
        U1   ordinary                         no   EasyRun
        U1   emergency                        no   Emergency

        U2   lame                             yes  SeeClinician Today
        U2   stiff                            no   Rest
        U2   moves?                           no   Rest

        U3   swollen one                      yes  SeeClinician Today
        U3   swollen side?                    yes  SeeClinician Today
        U3   swollen                          no   Rest
        U3   swelling? one                    no   Rest

        U4   swollen Calf                     yes  SeeClinician Today
        U4   swollen Shin                     yes  SeeClinician Today
        U4   swollen Groin                    yes  SeeClinician Today
        U4   swollen place?                   yes  SeeClinician Today
        U4   swollen WholeLegs                yes  SeeClinician Today
        U4   swollen Glute                    no   Rest
        U4   swelling? Shin                   no   Rest

        U5   swollen s7                       yes  SeeClinician Today
        U5   swollen s6                       no   Rest
        U5   swollen s?                       no   Rest
        U5   s7                               no   SeeClinician Soon

        U6   swelling? Calf one               yes  SeeClinician Today
        U6   swelling? Calf side? s1          yes  SeeClinician Today
        U6   swelling? WholeLegs one          yes  SeeClinician Today
        U6   swelling? Calf one s0            no   Rest
        U6   swelling? Calf                   no   Rest
        U6   swelling? Thigh one              no   Rest
        U6   swelling? Shin one               no   Rest
        U6   Calf one                         no   CrossTrain

        C1   s7                               yes  SeeClinician Soon
        C1   s8                               yes  SeeClinician Soon
        C1   s9                               yes  SeeClinician Today
        C1   s10                              yes  SeeClinician Today
        C1   s6                               no   Rest
        C1   s?                               no   Rest

        C2   aches                            yes  SeeClinician Soon
        C2   aches s0                         yes  SeeClinician Soon
        C2   aches Calf                       yes  SeeClinician Soon
        C2   aches one                        yes  SeeClinician Today
        C2   aches side?                      yes  SeeClinician Today
        C2   aches Shin                       yes  SeeClinician Today
        C2   aches place?                     yes  SeeClinician Today
        C2   aches?                           no   Rest

        C3   Groin one s1                     yes  SeeClinician Soon
        C3   Groin side? s1                   yes  SeeClinician Soon
        C3   Hip s4                           yes  SeeClinician Soon
        C3   Groin one s0                     no   RunAsPlanned
        C3   Groin s3                         no   CrossTrain
        C3   OuterHip one s1                  no   Rest

        C4   s4 day6                          yes  SeeClinician Soon
        C4   s? day6                          yes  SeeClinician Soon
        C4   s1 day8                          yes  SeeClinician Soon
        C4   s1 day14                         yes  SeeClinician Soon
        C4   s4 day5                          no   CrossTrain
        C4   s3 day6                          no   CrossTrain
        C4   s1 day7                          no   CrossTrain
        C4   s0 day8                          no   RunAsPlanned
        C4   s4 day?                          no   Rest

        C5   one s6                           yes  SeeClinician Soon
        C5   side? s6                         yes  SeeClinician Soon
        C5   one s5                           no   Rest
        C5   one s?                           no   Rest
        C5   s6                               no   Rest

        C6   Shin one s4                      yes  SeeClinician Soon
        C6   Achilles side? s4                yes  SeeClinician Soon
        C6   Shin one s3                      no   Rest
        C6   Shin s4                          no   Rest
        C6   Hamstring one s4                 no   Rest
        C6   place? one s4                    no   Rest

        C7   worse day3                       yes  SeeClinician Soon
        C7   worse day?                       yes  SeeClinician Soon
        C7   worse day2                       no   Rest
        C7   worse day3 s0                    no   RunAsPlanned
        C7   worse? day3                      no   Rest

        R1   swollen                          yes  Rest
        R1   swelling?                        yes  Rest
        R1   ordinary                         no   EasyRun

        R2   stiff                            yes  Rest
        R2   moves?                           yes  Rest
        R2   ordinary                         no   EasyRun

        R3   tired                            yes  Rest
        R3   tired?                           yes  Rest
        R3   ordinary                         no   EasyRun

        R4   s6                               yes  Rest
        R4   s?                               yes  Rest
        R4   s5                               no   CrossTrain

        R5   one s4                           yes  Rest
        R5   side? s4                         yes  Rest
        R5   one s3                           no   CrossTrain
        R5   s4                               no   CrossTrain

        R6   Knee one s1                      yes  Rest
        R6   Foot side? s1                    yes  Rest
        R6   place? one s1                    yes  Rest
        R6   Ankle s4                         yes  Rest
        R6   place? s4                        yes  Rest
        R6   Ankle s3                         no   CrossTrain
        R6   Knee one s0                      no   RunAsPlanned
        R6   Calf one s1                      no   CrossTrain

        R7   check?                           yes  Rest
        R7   check? s0                        yes  Rest
        R7   ordinary                         no   EasyRun

        R8   worse                            yes  Rest
        R8   worse?                           yes  Rest
        R8   worse s0                         no   RunAsPlanned
        R8   ordinary                         no   EasyRun

        R9   aches?                           yes  Rest
        R9   aches? s0                        no   RunAsPlanned
        R9   ordinary                         no   EasyRun

        R10  s4 day?                          yes  Rest
        R10  s3 day?                          no   CrossTrain
        R10  s4                               no   CrossTrain

        X1   s4                               yes  CrossTrain
        X1   s3                               no   EasyRun

        X2   one s1                           yes  CrossTrain
        X2   side? s1                         yes  CrossTrain
        X2   one s0                           no   RunAsPlanned
        X2   s1                               no   EasyRun

        X3   Shin s1                          yes  CrossTrain
        X3   Groin s1                         yes  CrossTrain
        X3   place? s1                        yes  CrossTrain
        X3   Shin s0                          no   RunAsPlanned
        X3   Calf s1                          no   EasyRun
        X3   WholeLegs s1                     no   EasyRun

        X4   day0                             yes  CrossTrain
        X4   day6                             yes  CrossTrain
        X4   day7                             yes  CrossTrain
        X4   day?                             yes  CrossTrain
        X4   day1                             no   EasyRun
        X4   day5                             no   EasyRun
        X4   day0 s0                          no   EasyRun

        Z1   s1                               yes  EasyRun
        Z1   s3                               yes  EasyRun
        Z1   s0                               no   RunAsPlanned

        Z2   s0 day0                          yes  EasyRun
        Z2   s0 day1                          yes  EasyRun
        Z2   s0 day?                          yes  EasyRun
        Z2   s0 day2                          no   RunAsPlanned

        Z3   s0 day2                          yes  RunAsPlanned
        Z3   s0 day14                         yes  RunAsPlanned
        Z3   s0 day1                          no   EasyRun
        Z3   s1 day2                          no   EasyRun
        """;

    public static IReadOnlyList<RuleCase> All { get; } =
        [.. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static RuleCase Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var applies = Array.FindIndex(words, word => word is "yes" or "no");
        return new RuleCase(
            Enum.Parse<RuleId>(words[0]),
            string.Join(' ', words[1..applies]),
            words[applies] == "yes",
            Enum.Parse<AdviceLevel>(words[applies + 1]),
            words.Length > applies + 2 ? Enum.Parse<Urgency>(words[applies + 2]) : null);
    }
}
