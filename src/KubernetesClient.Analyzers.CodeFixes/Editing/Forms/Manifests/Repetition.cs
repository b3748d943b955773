using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>What can be written a second time.</summary>
internal static class Repetition
{
    /// <summary>Whether an expression says the same again, and does nothing.</summary>
    public static bool IsHarmless(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().All(node => node
        is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or VariableDesignationSyntax));
}
