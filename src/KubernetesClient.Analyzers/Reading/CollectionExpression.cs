using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Collection expressions (C# 12) read without the names that newer versions of Roslyn have for them: the shipped assemblies
/// compile against a version that does not know them. Syntax kinds tell them apart: they have been the same since C# 12,
/// while the operation kind is None on Roslyn 4.8 and a kind of its own from 4.12 on.
/// </summary>
internal static class CollectionExpression
{
    private const int CollectionExpressionSyntaxKind = 9076;
    private const int ExpressionElementSyntaxKind = 9077;
    private const int SpreadElementSyntaxKind = 9078;
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    /// <summary>Whether an operation is a collection expression, or what the compiler makes of arguments for a <c>params</c> span.</summary>
    public static bool Is(IOperation operation) =>
        (operation.Syntax.RawKind == CollectionExpressionSyntaxKind && operation is not IConversionOperation)
        || operation is { IsImplicit: true, Parent: IArgumentOperation { ArgumentKind: ParamCollection } };

    /// <summary>The elements in order; an argument of the collection's constructor (<c>with(…)</c>) is not one.</summary>
    public static IEnumerable<IOperation> ElementsOf(IOperation collection) => collection.ChildOperations.Where(child => child is not IArgumentOperation);

    /// <summary>Whether an element stands for the items of another collection.</summary>
    public static bool IsSpread(IOperation element) => element.Syntax.RawKind == SpreadElementSyntaxKind;

    /// <summary>The collection that a spread spreads; null where the host does not say.</summary>
    public static IOperation? OperandOf(IOperation spread) => spread.ChildOperations.FirstOrDefault();
}
