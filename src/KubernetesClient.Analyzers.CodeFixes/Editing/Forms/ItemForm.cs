using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Adds an item to a list: in its initializer or by another <c>Add</c>.</summary>
internal static class ItemForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static bool Plan(AddItem change, EditPlan plan)
    {
        if (plan.Files.At(change.Creation) is not { } place)
        {
            return false;
        }

        (SourceFile file, ExpressionSyntax creation) = place;
        if (CollectionCode.ListOf(creation) is { } list)
        {
            return InList(change, file, creation, list, plan);
        }

        return creation is BaseObjectCreationExpressionSyntax { Initializer: null } bare
            && (ByStatement(change, file, bare, plan) ?? InNewInitializer(change, file, bare, plan));
    }

    private static bool InList(AddItem change, SourceFile file, ExpressionSyntax creation, ElementList list, EditPlan plan)
    {
        if (list.Elements.Any(element => element is AssignmentExpressionSyntax or InitializerExpressionSyntax)
            || plan.WriterAt(file, list.Node).Write(change.Item, IsTyped(change, file, creation)) is not { } item)
        {
            return false;
        }

        plan.Of(file, list).AddBefore(null, item);
        return true;
    }

    private static bool? ByStatement(AddItem change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (StatementRun.After(creation) is not { } run || run.Additions.LastOrDefault()?.Parent is not StatementSyntax last)
        {
            return null;
        }

        if (plan.WriterAt(file, last, last.Span.End).Write(change.Item, IsTyped(change, file, creation)) is not { } item)
        {
            return false;
        }

        plan.Of(file, last).AddAfter(new Call($"{run.Target.WithoutTrivia()}.Add", ImmutableArray.Create(item)));
        return true;
    }

    private static bool InNewInitializer(AddItem change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (plan.WriterAt(file, creation).Write(change.Item, IsTyped(change, file, creation)) is not { } item)
        {
            return false;
        }

        plan.Of(file, creation).Add(item);
        return true;
    }

    private static bool IsTyped(AddItem change, SourceFile file, ExpressionSyntax creation) =>
        creation is not ImplicitArrayCreationExpressionSyntax
        && (change.Item is not ModelValue model || CollectionCode.ItemTypeOf(file.Model, creation)?.Name == model.Type);
}
