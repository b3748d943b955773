using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A query on the heap. What it gives is found out each time that somebody goes through it, as the program does.</summary>
/// <param name="Operator">The name of the method that made it.</param>
/// <param name="Arguments">What the method was given: sequences, functions and numbers.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record QueryCell(string Operator, ImmutableArray<Value> Arguments, Origin? Origin) : Cell(Origin)
{
    /// <inheritdoc />
    public override IEnumerable<Value> Held => Arguments;

    /// <inheritdoc />
    protected override Cell Emptied() => this;
}
