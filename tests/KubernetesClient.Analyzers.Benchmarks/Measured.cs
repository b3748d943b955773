namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>What something costs.</summary>
/// <param name="Milliseconds">The processor time, of all threads: other programs that run meanwhile count for little.</param>
/// <param name="Bytes">What was allocated meanwhile.</param>
internal readonly record struct Measured(double Milliseconds, double Bytes);
