using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using VoiceRecovery.Training.Features;

namespace VoiceRecovery.Training.Fitting;

/// <summary>One label against the rest: ML.NET's logistic regression by L-BFGS in one thread, which gives the same weights each
/// time.</summary>
internal static class LogisticFit
{
    /// <summary>The most steps: more of them change no decision.</summary>
    public const int MostSteps = 40;

    /// <summary>The weights that part the instances that have a label from the others best.</summary>
    public static Weights Fit(IEnumerable<Instance> instances, Func<int, bool> has, int features, int steps = MostSteps)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        Row[] rows =
        [
            .. instances.Select(instance => new Row
            {
                Label = has(instance.Line),
                Features = new(features, instance.Indices.Length, instance.Values, instance.Indices),
            }),
        ];
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(Options(steps));
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
        return new([.. model.Weights], model.Bias);
    }

    private static LbfgsLogisticRegressionBinaryTrainer.Options Options(int steps) => new()
    {
        L1Regularization = 0,
        L2Regularization = 1e-3f,
        MaximumNumberOfIterations = steps,
        OptimizationTolerance = 1e-5f,
        HistorySize = 10,
        NumberOfThreads = 1,
    };

    private sealed class Row
    {
        public bool Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
