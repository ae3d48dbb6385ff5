namespace VoiceRecovery.Skill.Listening;

/// <summary>Words that are read as others: contractions with or without their apostrophe, and what speech recognition makes of names.</summary>
internal static class Spelling
{
    private static readonly string[] Contracted =
        ["do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "should", "need", "might", "must"];

    /// <summary>From what is said to the word or words that it is read as.</summary>
    public static Dictionary<string, string> ReadAs { get; } = Rows();

    private static Dictionary<string, string> Rows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in Contracted)
        {
            rows[verb + "n't"] = rows[verb + "nt"] = verb + " not";
        }

        foreach (var line in Others.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (from, to) = (line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            foreach (var word in from.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                rows[word] = to.Trim();
            }
        }

        return rows;
    }

    private const string Others =
        """
        can't cant couldn't couldnt cannae unable = cannot
        won't wont = will not
        ain't aint = is not
        wouldnt = would not
        i'm im = i am
        i've ive = i have
        i'd = i would
        i'll = i will
        it's its = it is
        that's thats = that is
        there's theres = there is
        what's whats = what is
        he's hes = he is
        she's shes = she is
        here's heres = here is
        where's = where is
        how's hows = how is
        who's = who is
        they're theyre = they are
        they've theyve = they have
        we're = we are
        you're youre = you are
        let's lets = let us
        everything's = everything is
        nothing's nothings = nothing is
        something's somethings = something is
        gonna = going to
        wanna = want to
        gotta = have got to
        kinda = kind of
        sorta = sort of
        dunno = do not know
        cos cuz coz 'cause 'cos = because
        tho = though
        calfs calve calve's cafs carfs cavs calfes = calves
        killies killys achillies achilies achillis achiles achillees achillie acillies akillies achille achilleas achilleses = achilles
        hammys hamies = hammies
        hamstrng hamstringe hamstirng hamsting = hamstring
        hamstrngs hamstirngs = hamstrings
        quadricep quadriceps quadraceps quadriceps' = quads
        thights thies = thighs
        ancle ankel = ankle
        ancles ankels = ankles
        swolen swollin swolled swole = swollen
        sweling swelin = swelling
        puffi puffie = puffy
        breathles breathlees = breathless
        yestaday yesterdy yesturday yday = yesterday
        tommorow tomorow = tomorrow
        wensday wednsday weds wed = wednesday
        tues tue = tuesday
        thurs thur thu = thursday
        mon = monday
        fri = friday
        sundays sunday's = sunday
        mondays monday's = monday
        tuesdays tuesday's = tuesday
        wednesdays wednesday's = wednesday
        thursdays thursday's = thursday
        fridays friday's = friday
        saturdays saturday's = saturday
        yesterdays yesterday's = yesterday
        todays today's = today
        runner's = runners
        weve = we have
        stairs' = stairs
        pissing = peeing
        weeing = peeing
        urinating = peeing
        wees = pee
        tinkle = pee
        diarrhoea = diarrhea
        ok okey okie = okay
        nope nup nuh = nope
        alright = all right
        anymore = any more
        tendonitis tendinopathy = tendinitis
        oedema = edema
        gp's = gp
        feaver fevr = fever
        naw = nah
        colour coloured colored colouring coloring = color
        discoloured = discolored
        faintish = faint
        legg = leg
        leggs = legs
        achilles' = achilles is
        one's = one is
        left's = left is
        right's = right is
        pain-free = pain free
        & = and
        + = plus
        rhabdomyolysis = rhabdo
        temp = temperature
        nr = near
        w = with
        wi = with
        ma = my
        me'self = myself
        abit = a bit
        alot = a lot
        loads = lots
        noticable = noticeable
        excrutiating excruciatin = excruciating
        agonising agonizing = agony
        hr hrs = hours
        wk = week
        wks = weeks
        yrs = years
        yr = year
        """;
}
