namespace VoiceRecovery.Simulator;

/// <summary>English words that carry little or no meaning for a skill. Unknown in other languages, where all words count the
/// same.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Fillers = Split(
        "um umm uh uhm er erm hmm hm ah oh eh like please well so okay ok just actually basically literally really honestly " +
        "maybe probably perhaps anyway alright hey hi hello then also too");

    private static readonly string[][] FillerPhrases = Phrases(
        "i think", "i guess", "i mean", "i suppose", "i would say", "i reckon", "i feel like", "you know", "kind of", "sort of",
        "more or less", "to be honest", "let us say", "let me see", "let me think", "can you tell me", "could you tell me",
        "please tell me", "tell me", "i want to know", "i would like to know", "i was wondering", "i am wondering", "do you know",
        "i want to ask", "if you can", "if you could", "thank you", "thanks");

    private static readonly HashSet<string> Stopwords = Split(
        "a an the and or but of to in on at by for with from into about as than that this these those it its is am are was were be " +
        "been being do does did doing done have has had having will would shall should can could may might must i me my mine we us " +
        "our you your he him his she her they them their there here what which who whom whose when where why how if whether because " +
        "while just only very much many some any each every all such own same so too then up down out over under again get got " +
        "going go let tell give say one ones bit some quite pretty still now");

    // Guards words of ordinary speech against being "corrected" into a word of the model.
    private static readonly HashSet<string> Ordinary = Split(
        "there three where these those then than thing things think other another after before first last next never always often " +
        "about above below again against right left long short good great better best worse worst fine nice well badly bad big small " +
        "little large high low hard easy soft hot cold warm cool new old young early late fast slow full empty open close near far " +
        "make made take took come came give gave find found know knew want wanted need needed feel felt look looked work worked play " +
        "played walk walked talk talked sleep slept stand stood sit sat eat ate drink drank call called try tried ask asked keep kept " +
        "leave left move moved live lived love loved hate hated help helped start started stop stopped turn turned show showed hear " +
        "heard seem seemed bring brought hold held write wrote read run ran riding ride rode swim swam train trained training day days " +
        "week weeks month months year years hour hours minute minutes second seconds time times morning afternoon evening night today " +
        "tomorrow yesterday house home room door table chair car bike road street city country world water food bread milk coffee tea " +
        "money work job school people person man woman men women child children boy girl friend friends family mother father sister " +
        "brother son daughter wife husband doctor nurse dog cat bird fish tree flower weather rain snow wind sun moon star light dark " +
        "red blue green yellow black white brown grey pink music song movie book story news game number name word place part side back " +
        "front head face hand hands foot feet arm arms leg legs eye eyes ear ears mouth nose hair heart body skin blood bone bones lots " +
        "four five seven eight nine zero hello goodbye thanks please sorry sure course maybe enough almost around through without " +
        "within between during until since both either neither nothing something anything everything someone anyone everyone nobody " +
        "could should would might must shall will have having been being were does doing done goes going gone says said from with what " +
        "when which while who whose whom why how yeah yes nope okay also even ever just more most much many less least very really " +
        "same such than that them they their this thus under upon used using your yours mine ours hers into onto over down away here " +
        "mostly mainly slightly barely hardly nearly quite rather pretty kinda still already soon later once twice thank tired weird");

    // "I have a fever" does not explain "my friend has no fever".
    private static readonly HashSet<string> Turns = Split(
        "no not never without neither nor if unless friend mother father sister brother wife husband partner son daughter dog");

    public static bool TurnsMeaning(string word) => Turns.Contains(word);

    public static bool IsFiller(string word) => Fillers.Contains(word);

    public static bool IsStopword(string word) => Stopwords.Contains(word);

    public static bool IsOrdinary(string word) => Ordinary.Contains(word) || Stopwords.Contains(word) || Fillers.Contains(word);

    /// <summary>The length of the filler phrase that starts at a word, or 0.</summary>
    public static int FillerPhraseAt(IReadOnlyList<SpokenWord> words, int start)
    {
        var longest = 0;
        foreach (var phrase in FillerPhrases)
        {
            if (phrase.Length > longest && start + phrase.Length <= words.Count && Matches(words, start, phrase))
                longest = phrase.Length;
        }

        return longest;
    }

    private static bool Matches(IReadOnlyList<SpokenWord> words, int start, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[start + i].Text != phrase[i])
                return false;
        }

        return true;
    }

    private static HashSet<string> Split(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string[][] Phrases(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];
}
