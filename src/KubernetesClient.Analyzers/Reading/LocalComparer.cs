using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Compares the locals of runs.</summary>
internal sealed class LocalComparer : IEqualityComparer<(int Frame, ISymbol Symbol)>
{
    public static LocalComparer Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals((int Frame, ISymbol Symbol) x, (int Frame, ISymbol Symbol) y) =>
        x.Frame == y.Frame && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

    /// <inheritdoc />
    public int GetHashCode((int Frame, ISymbol Symbol) obj) =>
        (obj.Frame * 397) ^ SymbolEqualityComparer.Default.GetHashCode(obj.Symbol);
}
