using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Where the elements of a collection are written.</summary>
internal static class CollectionCode
{
    /// <summary>The elements that a creation lists; null where it lists none.</summary>
    public static ElementList? ListOf(ExpressionSyntax creation)
    {
        SyntaxNode? list = creation switch
        {
            BaseObjectCreationExpressionSyntax made => made.Initializer,
            ArrayCreationExpressionSyntax array when array.Type.RankSpecifiers.All(rank => rank.Sizes.All(size => size.IsKind(SyntaxKind.OmittedArraySizeExpression))) => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            InitializerExpressionSyntax initializer => initializer,
            _ => SyntaxOfLaterVersions.IsCollectionExpression(creation) ? creation : null,
        };
        return list is null ? null : ElementList.Of(list);
    }

    /// <summary>The type of a collection's items; null if it is not known.</summary>
    public static ITypeSymbol? ItemTypeOf(SemanticModel model, ExpressionSyntax creation)
    {
        TypeInfo type = model.GetTypeInfo(creation is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var left } } ? left : creation);
        ITypeSymbol? collection = type.Type ?? type.ConvertedType;
        return collection switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } list => list.TypeArguments[0],
            _ => null,
        };
    }
}
