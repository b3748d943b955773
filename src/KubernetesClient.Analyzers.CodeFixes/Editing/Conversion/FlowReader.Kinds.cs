using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Texts that are the name of the kind.</summary>
internal sealed partial class FlowReader
{
    private void Kind(LiteralExpressionSyntax literal)
    {
        (bool isGiven, object member) = literal.Parent switch
        {
            AssignmentExpressionSyntax given when given.Right == literal && IsKind(given.Left) => (true, OwnerOfKind(given.Left)),
            ArgumentSyntax { NameColon.Name.Identifier.ValueText: "kind", Parent.Parent: BaseObjectCreationExpressionSyntax creation } => (true, creation),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } arguments } argument
                when IsKind(creation, arguments.Arguments.IndexOf(argument)) => (true, creation),
            _ => (false, (object)literal),
        };
        _flows.Add(new KindMention(_file, literal, isGiven, member));
    }

    private bool IsKind(BaseObjectCreationExpressionSyntax creation, int argument) =>
        Model.GetSymbolInfo(creation, _cancellationToken).Symbol is IMethodSymbol constructor
        && IsOfClient(constructor.ContainingType)
        && constructor.Parameters.ElementAtOrDefault(argument)?.Name == "kind";

    private bool IsKind(ExpressionSyntax target) => Model.GetSymbolInfo(target, _cancellationToken).Symbol is IPropertySymbol { Name: "Kind" } property && IsOfClient(property.ContainingType);

    private static ExpressionSyntax OwnerOfKind(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        SimpleNameSyntax name => OwnerOf(name),
        _ => target,
    };
}
