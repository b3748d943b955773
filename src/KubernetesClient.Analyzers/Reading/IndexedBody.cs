using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A body that can be run.</summary>
/// <param name="Span">
/// Where it is: the method, the accessor, the arrow of a property, an initializer, or the file of top-level statements.
/// </param>
/// <param name="Name">The name by which a caller would mention it; null if no caller mentions it by its name.</param>
internal readonly record struct IndexedBody(TextSpan Span, string? Name)
{
    /// <summary>Its syntax in the tree that it was found in.</summary>
    public SyntaxNode NodeIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        return root is CompilationUnitSyntax && root.Span == Span ? root : root.FindNode(Span);
    }
}
