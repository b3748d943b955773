namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// What is known of a value that the program computes. Values are immutable and hold no symbols, operations or
/// compilations: they outlive the compilation in which they were read.
/// </summary>
/// <param name="Origin">Where a person would change the value; null where no source gives it.</param>
internal abstract record Value(Origin? Origin)
{
    /// <summary>The same value as one of several, of which nothing is known but that they are possible.</summary>
    public virtual Value AsPossible() => this;

    /// <summary>The same value with another origin.</summary>
    public Value From(Origin? origin) => this with { Origin = origin };
}
