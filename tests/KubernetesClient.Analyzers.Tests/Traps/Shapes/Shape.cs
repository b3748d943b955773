namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>One of the shapes that programs give a trap.</summary>
/// <param name="Doubtful">A program in which what decides may be different when it runs: nothing is reported.</param>
/// <param name="Sure">Nearly the same without the doubt; marks say what is reported.</param>
internal sealed record Shape(string Doubtful, string Sure);
