using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/VoiceRecovery.Benchmarks -- --filter '*Request*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
