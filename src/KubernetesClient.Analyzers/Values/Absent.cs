namespace KubernetesClient.Analyzers.Values;

/// <summary>Proven null, or proven never set.</summary>
internal sealed record Absent(Origin? Origin) : Value(Origin)
{
    /// <summary>The value of a property that nothing sets.</summary>
    public static Absent NeverSet { get; } = new((Origin?)null);
}
