using System.Text.RegularExpressions;

namespace VoiceRecovery.Skill.Tests.Search;

/// <content>What the runner answers to each question.</content>
internal sealed partial class SearchedConversation
{
    private static readonly string[] WalkingAndEnergy = ["limited", "cannotWalk", "wornOut", "swelling"];
    private static readonly string[] RestAndCourse = ["restPain", "worsening"];
    private static readonly string[] Openers = ["", "", "", "yes ", "well ", "yeah ", "no but ", "so "];
    private static readonly string[] Joins = ["and", "but", "and also", "oh and", "and by the way", "although", "except"];

    private string _suspected = "no";

    // The answer, with what is volunteered and what is added at this question.
    private string Compose(string question, string turn)
    {
        var volunteered = UntoldAt(question).ToArray();
        var answer = AnswerTo(question, turn);
        foreach (var harm in volunteered.Where(harm => !_told.Contains(harm)))
        {
            var join = _scenario.Pick(turn + " join", Joins);
            answer = _scenario.Pick(turn + " alone", (bool[])[false, false, true]) && answer is "no"
                ? Tell(harm, turn)
                : $"{answer} {join} {Tell(harm, turn)}".Replace("  ", " ", StringComparison.Ordinal);
            Choices.UnionWith([turn + " join", turn + " alone"]);
        }

        foreach (var addition in Unsaid(question).ToArray())
        {
            _said.Add(addition);
            var canBeFirst = addition.Kind is "filler" or "thanks" || (addition.Kind is "otherPerson" && question is not "sorenessLevel");
            var isFirst = canBeFirst && _scenario.Pick(turn + " order", (bool[])[false, true]);

            // "Yes, no fever" is a riddle, not an answer.
            var isRiddle = addition.Kind is "denial" or "qualification" && answer.StartsWith("yes", StringComparison.Ordinal);
            answer = isRiddle ? answer : isFirst ? $"{addition.Words} {answer}" : $"{answer} {addition.Words}";
            Choices.Add(turn + " order");
        }

        return answer;
    }

    private string AnswerTo(string question, string turn) => question switch
    {
        "sorenessLevel" => Note(turn, _words.RatingFor(turn)),
        "lowerSoreness" => IsReallyThat ? "yes" : "no",
        "swelling" => Told(["swelling"], turn) ?? Note(turn, _words.NoSwelling(turn)),
        "painLocation" => Placed(turn, _words.Place(turn)),
        "side" => Note(turn, _words.Side(turn)),
        "daysSinceHardRun" => Note(turn, _words.Days(turn)),
        "checkA" => Told([.. WalkingAndEnergy, .. RestAndCourse], turn) ?? None(turn),
        "checkAFirst" => Told(WalkingAndEnergy, turn) ?? None(turn),
        "checkASecond" => Told(RestAndCourse, turn) ?? None(turn),
        "checkADetail" => Which(harm => !harm.IsSign, turn),
        "checkB" or "checkBSecond" => Signs(harm => harm.At is null || harm.IsNamedIn(_talk.Speech), turn) ?? None(turn),
        "checkBFirst" => Signs(harm => harm.IsNamedIn(_talk.Speech), turn) ?? None(turn),
        "checkBDetail" => Which(harm => harm.IsSign, turn),
        "suspicion" => _talk.Speech.Contains("Did you say", StringComparison.Ordinal) ? Agrees(turn) : _suspected,
        "emergencySign" => Present(harm => harm.IsSign && harm.IsNamedIn(_talk.Speech)).Any() ? "yes" : "no",
        "unheard" => Present(harm => _told.Contains(harm)).Any() ? "yes" : "no",
        "readBack" => "yes",
        "readBackDetail" => "nothing it's all right",
        _ => "no",
    };

    // What holds the place holds the second one, too, where that is told with it.
    private string Placed(string turn, string words)
    {
        _told.UnionWith(Present(harm => harm.Name == "secondPlace" && _words.TellsBothPlaces));
        return Note(turn, words);
    }

    private string None(string turn) => Note(turn, _words.NoneOfThose(turn));

    // What of these the runner has: told, or a plain yes to a list that names it; null where there is none.
    private string? Told(string[] names, string turn)
    {
        // Swelling has a question of its own, or stands in the list.
        var present = Present(harm => names.Contains(harm.Name) && (harm.Name != "swelling" || harm.IsNamedIn(_talk.Speech))).ToArray();
        return present.Length == 0 ? null : TellOrAgree(present, turn);
    }

    // A sign that was told is told again only where it is named: the runner thinks that it was heard.
    private string? Signs(Func<Harm, bool> isAskedFor, string turn)
    {
        var present = Present(harm => harm.IsSign && isAskedFor(harm))
            .Where(harm => !_told.Contains(harm) || harm.IsNamedIn(_talk.Speech)).ToArray();
        return present.Length == 0 ? null : TellOrAgree(present, turn);
    }

    private string TellOrAgree(Harm[] present, string turn)
    {
        Choices.UnionWith([turn + " agrees", turn + " opener"]);
        if (present.All(harm => harm.IsNamedIn(_talk.Speech)) && _scenario.Pick(turn + " agrees", (bool[])[false, false, true]))
        {
            _told.UnionWith(present);
            return "yes";
        }

        var opener = _scenario.Pick(turn + " opener", Openers);
        var told = string.Join(" and ", present.Select(harm => Tell(harm, turn)));
        return told.StartsWith("just ", StringComparison.Ordinal) ? $"no {told}" : opener + told;
    }

    private bool IsReallyThat =>
        AskedLower().Match(_talk.Speech) is { Success: true } asked && Numbers.Of(asked.Groups[1].Value) == _words.Rating;

    // "Did you say that ...?", and then perhaps "Is that so?".
    private string Agrees(string turn) =>
        _suspected = Present(harm => harm.IsNamedIn(_talk.Speech)).Any()
            ? "yes"
            : _scenario.Pick(turn, (string[])["no", "no", "no i didn't say that"]);

    private string Which(Func<Harm, bool> belongs, string turn)
    {
        var present = Present(belongs).ToArray();
        return present.Length == 0 ? "none of them" : string.Join(" and ", present.Select(harm => Tell(harm, turn)));
    }

    // What is there and was told already or need not wait for its moment.
    private IEnumerable<Harm> Present(Func<Harm, bool> which) =>
        _scenario.Runner.Harms.Where(harm => harm.HasWords && (harm.At != Harm.Afterwards || _told.Contains(harm)) && which(harm));

    private string Tell(Harm harm, string turn)
    {
        _told.Add(harm);
        return Note($"{turn} {harm.Name}", _words.Tell(harm, $"{turn} {harm.Name}"));
    }

    private string Note(string choice, string words)
    {
        Choices.Add(choice);
        WordsOf[choice] = words;
        return words;
    }

    [GeneratedRegex(@"really (\w+) now")]
    private static partial Regex AskedLower();
}
