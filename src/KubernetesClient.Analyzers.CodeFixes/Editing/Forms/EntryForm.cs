using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Adds an entry to a dictionary: in its initializer or by another statement.</summary>
internal static class EntryForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static bool Plan(AddEntry change, EditPlan plan)
    {
        if (plan.Files.At(change.Creation) is not { } place)
        {
            return false;
        }

        (SourceFile file, ExpressionSyntax creation) = place;
        if (creation is not (BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax))
        {
            return false;
        }

        if (CollectionCode.ListOf(creation) is { } list)
        {
            return InList(change, file, list, plan);
        }

        return creation is BaseObjectCreationExpressionSyntax { Initializer: null } bare
            && (ByStatement(change, file, bare, plan) ?? InNewInitializer(change, file, bare, plan));
    }

    private static bool InList(AddEntry change, SourceFile file, ElementList list, EditPlan plan)
    {
        bool hasIndexed = list.Elements.Any(IsIndexed);
        bool hasPairs = list.Elements.Any(element => element is InitializerExpressionSyntax);
        if (!list.Elements.All(element => element is InitializerExpressionSyntax || IsIndexed(element)) || (hasIndexed && hasPairs))
        {
            return false;
        }

        WritingPlace place = plan.PlaceAt(file, list.Node);
        bool isIndexed = hasIndexed || (!hasPairs && place.Style.IndexedEntries);
        if (new ValueWriter(plan.Files, place).Entry(new TextValue(change.Key), change.Value, isIndexed) is not { } entry)
        {
            return false;
        }

        plan.Of(file, list).AddBefore(null, entry);
        return true;
    }

    private static bool IsIndexed(SyntaxNode element) => element is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax };

    private static bool? ByStatement(AddEntry change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (StatementRun.After(creation) is not { } run)
        {
            return null;
        }

        AssignmentExpressionSyntax? indexed = run.Assignments.LastOrDefault(assignment => assignment.Left is ElementAccessExpressionSyntax);
        InvocationExpressionSyntax? added = run.Additions.LastOrDefault();
        if (((SyntaxNode?)indexed ?? added)?.Parent is not StatementSyntax)
        {
            return null;
        }

        StatementSyntax last = run.Statements.Last();
        if (plan.WriterAt(file, last, last.Span.End).Write(change.Value) is not { } value)
        {
            return false;
        }

        string key = SyntaxFactory.Literal(change.Key).ToString();
        plan.Of(file, last).AddAfter(indexed is not null
            ? new Given($"{run.Target.WithoutTrivia()}[{key}] =", value)
            : new Call($"{run.Target.WithoutTrivia()}.Add", ImmutableArray.Create(new Words(key), value)));
        return true;
    }

    private static bool InNewInitializer(AddEntry change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        WritingPlace place = plan.PlaceAt(file, creation);
        if (new ValueWriter(plan.Files, place).Entry(new TextValue(change.Key), change.Value, place.Style.IndexedEntries) is not { } entry)
        {
            return false;
        }

        plan.Of(file, creation).Add(entry);
        return true;
    }
}
