using System.Collections.Immutable;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>Hands a manifest over as another one is: as an item of a list of manifests, by <c>Add</c>, by <c>yield return</c>.</summary>
internal static class InList
{
    /// <summary>Plans it; false if the other manifest is not handed over in this way.</summary>
    public static bool Plan(NewManifest manifest, ManifestUse beside, EditPlan plan) =>
        AsElement(manifest, beside, plan) || ByAdd(manifest, beside, plan) || ByYield(manifest, beside, plan);

    private static bool AsElement(NewManifest manifest, ManifestUse beside, EditPlan plan)
    {
        SyntaxNode element = SyntaxOfLaterVersions.IsExpressionElement(beside.Expression.Parent) ? beside.Expression.Parent! : beside.Expression;
        SyntaxNode? node = element.Parent;
        ExpressionSyntax? collection = node is InitializerExpressionSyntax { Parent: ExpressionSyntax creation and not AssignmentExpressionSyntax } ? creation : node as ExpressionSyntax;
        if (node is null
            || collection is null
            || ElementList.Of(node) is not { } list
            || !manifest.FitsIn(CollectionCode.ItemTypeOf(beside.File.Model, collection), beside.File.Model.Compilation)
            || manifest.Write(plan.WriterAt(beside.File, node), beside, isTyped: false) is not { } item)
        {
            return false;
        }

        plan.Of(beside.File, list).AddBefore(list.Elements.IndexOf(element), item);
        return true;
    }

    private static bool ByAdd(NewManifest manifest, ManifestUse beside, EditPlan plan)
    {
        if (beside.Statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } add, ArgumentList.Arguments.Count: 1 } call } statement
            || call.ArgumentList.Arguments[0].Expression != beside.Expression
            || beside.File.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters.Length: 1 } method
            || !manifest.FitsIn(method.Parameters[0].Type, beside.File.Model.Compilation)
            || manifest.Write(plan.WriterAt(beside.File, statement), beside, isTyped: false) is not { } item)
        {
            return false;
        }

        plan.Of(beside.File, (StatementSyntax)statement).AddBefore(new Call(add.WithoutTrivia().ToString(), ImmutableArray.Create(item)));
        return true;
    }

    private static bool ByYield(NewManifest manifest, ManifestUse beside, EditPlan plan)
    {
        if (beside.Statement is not YieldStatementSyntax statement
            || statement.Expression != beside.Expression
            || !manifest.FitsIn(beside.File.Model.GetTypeInfo(beside.Expression).ConvertedType, beside.File.Model.Compilation)
            || manifest.Write(plan.WriterAt(beside.File, statement), beside, isTyped: false) is not { } item)
        {
            return false;
        }

        plan.Of(beside.File, (StatementSyntax)statement).AddBefore(new Given("yield return", item));
        return true;
    }
}
