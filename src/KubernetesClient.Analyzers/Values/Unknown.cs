namespace KubernetesClient.Analyzers.Values;

/// <summary>Nothing can be said.</summary>
internal sealed record Unknown(Origin? Origin) : Value(Origin)
{
    /// <summary>An unknown value without an origin.</summary>
    public static Unknown Nowhere { get; } = new((Origin?)null);
}
