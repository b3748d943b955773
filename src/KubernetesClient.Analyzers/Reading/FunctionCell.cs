using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A delegate on the heap: a lambda, or a method of the program. Once it has escaped, it may run at any time.</summary>
/// <param name="Method">What it runs.</param>
/// <param name="Body">The body of that.</param>
/// <param name="Enclosing">The run whose locals the body sees; null for the method of a type.</param>
/// <param name="Receiver">The object whose method it is; null for any other.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record FunctionCell(IMethodSymbol Method, IOperation Body, Frame? Enclosing, Value? Receiver, Origin? Origin) : Cell(Origin)
{
    /// <summary>The objects that it gives to those who run it, once it has escaped.</summary>
    public ImmutableArray<Value> Given { get; init; } = ImmutableArray<Value>.Empty;

    /// <inheritdoc />
    public override IEnumerable<Value> Held => Receiver is null ? Given : Given.Add(Receiver);

    /// <inheritdoc />
    protected override Cell Emptied() => this;
}
