using System.CommandLine;
using VoiceRecovery.Training;
using VoiceRecovery.Training.Evaluation;
using VoiceRecovery.Training.Fitting;
using VoiceRecovery.Training.Lines;

var phrase = new Argument<string>("phrase") { Description = "What the runner says." };
var explain = new Command("explain", "Shows what the model makes of a phrase, and which words made it.") { phrase };
explain.SetAction(parsed => Explained.Write(parsed.GetRequiredValue(phrase), Console.Out));

var evaluate = new Command("evaluate", "Cross-validates: precision and recall of each label, and the lines in doubt.");
evaluate.SetAction(_ =>
{
    var tables = new Tables(Evaluate(TrainingLines.Read(Repository.Lines)), Console.Out);
    tables.Body();
    tables.Kinds();
    tables.Doubts();
    tables.Summary();
    new TestSets(Console.Out).Write();
});

var train = new Command("train", "Learns from the lines and writes the model that the skill embeds.");
train.SetAction(_ =>
{
    var lines = TrainingLines.Read(Repository.Lines);
    var evaluated = Evaluate(lines);
    Console.Error.WriteLine("all lines");
    var writer = new ModelWriter(Learned.From(new(lines.Lines)));
    var model = writer.Write(evaluated.Scales(writer.PlainScales), lines.Hash);
    File.WriteAllBytes(Repository.Model, model);
    new Tables(evaluated, Console.Out).Summary();
    Console.WriteLine($"{model.Length / 1024} KiB written to {Repository.Model}");
});

return new RootCommand("Learns what phrases mean, from lines of text.") { train, evaluate, explain }.Parse(args).Invoke();

static Evaluated Evaluate(TrainingLines lines) => new(CrossValidation.Of(lines.Lines, Console.Error.WriteLine));
