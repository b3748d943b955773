using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Groups of expressions and symbols between which values flow: those of one group change their types together.</summary>
internal sealed class TypeGroups
{
    private readonly Dictionary<object, object> _parents = new(new BySymbol());

    /// <summary>What stands for the group of a node or a symbol.</summary>
    public object Of(object member)
    {
        object current = member;
        while (_parents.TryGetValue(current, out object? parent))
        {
            if (_parents.TryGetValue(parent, out object? next))
            {
                _parents[current] = next;
            }

            current = parent;
        }

        return current;
    }

    /// <summary>Makes two groups one.</summary>
    public void Join(object one, object other)
    {
        object first = Of(one);
        object second = Of(other);
        if (!Equals(first, second))
        {
            _parents[first] = second;
        }
    }

    /// <summary>Whether two members are of one group.</summary>
    public bool AreJoined(object one, object other) => Equals(Of(one), Of(other));

    private static new bool Equals(object one, object other) => one is ISymbol symbol && other is ISymbol same
        ? SymbolEqualityComparer.Default.Equals(symbol, same)
        : ReferenceEquals(one, other);

    private sealed class BySymbol : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? one, object? other) => one is not null && other is not null && TypeGroups.Equals(one, other);

        int IEqualityComparer<object>.GetHashCode(object member) =>
            member is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : member.GetHashCode();
    }
}
