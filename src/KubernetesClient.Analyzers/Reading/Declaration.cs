using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Where the program declares a symbol.</summary>
internal sealed class Declaration
{
    /// <summary>A declaration of which no reader was seen.</summary>
    public Declaration(SyntaxReference source) => Source = source;

    /// <summary>The declaration.</summary>
    public SyntaxReference Source { get; }

    /// <summary>The symbol as that which carries a value to a reader; null until one is seen.</summary>
    public Carrier? Carrier { get; set; }
}
