namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>What something costs.</summary>
/// <param name="Milliseconds">The time that passed.</param>
/// <param name="Bytes">What was allocated meanwhile.</param>
internal readonly record struct Measured(double Milliseconds, double Bytes);
