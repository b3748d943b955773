namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>What is asked of a subject.</summary>
internal enum Relation
{
    /// <summary>Whether it is a constant; null is one.</summary>
    Is,

    /// <summary>Whether it is an integer above another.</summary>
    IsAbove,
}
