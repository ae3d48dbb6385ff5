namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>Everything that the data files of a language know: words, their classes, and the patterns that begin with them.</summary>
internal sealed class WordBook
{
    private const string WordsFile = "words.txt";
    private const string GroupsFile = "groups.txt";
    private const string NumbersFile = "numbers.txt";
    private const string SpellingFile = "spelling.txt";

    private static readonly Lazy<WordBook> OfEnglish = new(() => Read(LexiconFiles.English()));

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Word> _ordinals = [];
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private WordBook() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English files, read once.</summary>
    public static WordBook English => OfEnglish.Value;

    /// <summary>Every pattern.</summary>
    public List<Pattern> Patterns { get; } = [];

    /// <summary>The patterns that begin with a number.</summary>
    public List<Pattern> StartingWithNumber { get; } = [];

    /// <summary>The sets of words that patterns ask for.</summary>
    public WordSets Sets { get; } = new();

    /// <summary>What is written one way and read another.</summary>
    public Spelling Spelling { get; } = new();

    /// <summary>The word of an apostrophe and s after a part of the body: "my calf's a six".</summary>
    public Word Is => _words["is"];

    /// <summary>The word of the digit 0, which denies as the word does.</summary>
    public Word Zero => _words["zero"];

    /// <summary>Every word.</summary>
    public IEnumerable<Word> Words => _words.Values;

    /// <summary>Reads data files.</summary>
    /// <param name="files">Their names and texts.</param>
    /// <exception cref="LexiconException">A file has a mistake; the message names its place.</exception>
    public static WordBook Read(IEnumerable<(string Name, string Text)> files)
    {
        var book = new WordBook();
        var lines = files.SelectMany(file => LexiconLine.Read(file.Name, file.Text)).ToLookup(line => line.File, StringComparer.Ordinal);
        foreach (var line in lines[GroupsFile])
        {
            book.Sets.AddToGroup(line.Header, line.Text.Split(' '));
        }

        foreach (var line in lines[WordsFile])
        {
            book.AddClass(line);
        }

        foreach (var line in lines[NumbersFile])
        {
            book.AddNumbers(line);
        }

        foreach (var line in lines[SpellingFile])
        {
            book.Spelling.Add(line, book.Add);
        }

        book.AddPatterns(lines.Where(file => file.Key is not (GroupsFile or WordsFile or NumbersFile or SpellingFile)).SelectMany(file =>
            file));
        return book;
    }

    /// <summary>A word that is known; null for any other.</summary>
    public Word? Find(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>The word of a place in a list; an unknown one where the files have none.</summary>
    public Word OrdinalWord(int place) => _ordinals.GetValueOrDefault(place, Word.Unknown);

    private Word Add(string word)
    {
        if (!_words.TryGetValue(word, out var entry))
        {
            _words[word] = entry = new Word(word);
        }

        return entry;
    }

    private void AddClass(LexiconLine line)
    {
        var kind = WordKind.None;
        if ((!Enum.TryParse<WordClass>(line.Header, out var found) || found == WordClass.None) && !Enum.TryParse(line.Header, out kind))
        {
            throw line.HeaderError($"There is no class of words [{line.Header}].");
        }

        foreach (var word in line.Text.Split(' ').Select(Add))
        {
            word.Classes |= found;
            word.Kind = kind == WordKind.None ? word.Kind : kind;
        }
    }

    // "ate for fore = 4": what stands before the sign has the value after it.
    private void AddNumbers(LexiconLine line)
    {
        var at = line.Text.IndexOf(" = ", StringComparison.Ordinal);
        if (at < 0 || !double.TryParse(line.Text[(at + 3)..], out var value))
        {
            throw line.Error(Math.Max(at, 0), "A line of numbers reads \"words = value\".");
        }

        foreach (var word in line.Text[..at].Split(' ').Select(Add))
        {
            switch (line.Header)
            {
                case "Cardinal": word.Number = value; break;
                case "Ordinal": _ordinals.TryAdd(word.Ordinal = (int)value, word); break;
                case "Weekday": (word.Ordinal, word.Kind) = ((int)value, WordKind.Weekday); break;
                case "Month": (word.Ordinal, word.Kind) = ((int)value, WordKind.Month); break;
                case "SoundsLike": word.SoundsLike = value; break;
                default: throw line.HeaderError($"There is no kind of number [{line.Header}].");
            }
        }
    }

    private void AddPatterns(IEnumerable<LexiconLine> lines)
    {
        var parser = new PatternParser(Sets);
        var (header, meaning, value) = ((string?)null, default(Notion), 0u);
        foreach (var line in lines)
        {
            if (!ReferenceEquals(header, line.Header))
            {
                (header, (meaning, value)) = (line.Header, HeaderValues.Read(line));
            }

            Patterns.AddRange(parser.Read(meaning, value, line));
        }

        for (var set = 0; set < Sets.All.Count; set++)
        {
            foreach (var word in Sets.All[set])
            {
                Add(word).Join(set);
            }
        }

        Patterns.ForEach(Attach);
    }

    // A pattern whose first words may be left out begins with any of several sets.
    private void Attach(Pattern pattern)
    {
        foreach (var step in pattern.Steps)
        {
            if (step.Kind == StepKind.Number)
            {
                StartingWithNumber.Add(pattern);
            }
            else if (step.Kind == StepKind.Word)
            {
                Array.ForEach(Sets.All[step.Set], word => _words[word].Starts(pattern));
            }

            if (step.TakesWord && !step.Optional)
            {
                return;
            }
        }
    }
}
