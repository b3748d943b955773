using System;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Gives a property to an object: in its initializer, as an argument of its constructor, by an assignment.</summary>
internal static class PropertyForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static bool Plan(SetProperty change, EditPlan plan)
    {
        if (plan.Files.At(change.Creation) is not { } place)
        {
            return false;
        }

        (SourceFile file, ExpressionSyntax creation) = place;
        if (GivenValue(creation, change.Property) is { } given)
        {
            return ReplaceForm.Plan(file, given, change.Value, plan);
        }

        return creation switch
        {
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => InInitializer(change, file, initializer, plan),
            WithExpressionSyntax { Initializer: var initializer } => InInitializer(change, file, initializer, plan),
            InitializerExpressionSyntax initializer => InInitializer(change, file, initializer, plan),
            BaseObjectCreationExpressionSyntax bare => InConstructor(change, file, bare, plan) ?? ByAssignment(change, file, bare, plan) ?? InNewInitializer(change, file, bare, plan),
            _ => false,
        };
    }

    private static ExpressionSyntax? GivenValue(ExpressionSyntax creation, string property)
    {
        InitializerExpressionSyntax? initializer = creation switch
        {
            BaseObjectCreationExpressionSyntax made => made.Initializer,
            WithExpressionSyntax changed => changed.Initializer,
            InitializerExpressionSyntax nested => nested,
            _ => null,
        };
        return StatementRun.After(creation)?.Assignments.LastOrDefault(assignment => IsNamed((assignment.Left as MemberAccessExpressionSyntax)?.Name, property))?.Right
            ?? initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => IsNamed(assignment.Left, property))?.Right;
    }

    private static bool IsNamed(ExpressionSyntax? name, string property) => name is IdentifierNameSyntax { Identifier.ValueText: var text } && text == property;

    private static bool InInitializer(SetProperty change, SourceFile file, InitializerExpressionSyntax initializer, EditPlan plan)
    {
        if (initializer.Expressions.Any(element => element is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax })
            || ElementList.Of(initializer) is not { } list
            || Written(change, plan.WriterAt(file, initializer)) is not { } given)
        {
            return false;
        }

        plan.Of(file, list).AddBefore(PositionOf(change.Property, initializer), given);
        return true;
    }

    /// <summary>What identifies an object comes first.</summary>
    private static int? PositionOf(string property, InitializerExpressionSyntax initializer)
    {
        int position = property switch
        {
            "Name" => 0,
            "Metadata" => initializer.Expressions.TakeWhile(element => IsNamed((element as AssignmentExpressionSyntax)?.Left, "ApiVersion") || IsNamed((element as AssignmentExpressionSyntax)?.Left, "Kind")).Count(),
            _ => initializer.Expressions.Count,
        };
        return position < initializer.Expressions.Count ? position : null;
    }

    private static Given? Written(SetProperty change, ValueWriter writer) => writer.Write(change.Value) is { } value ? new Given($"{change.Property} =", value) : null;

    /// <summary>As an argument, where the object gets its properties in this way; null where it does not.</summary>
    private static bool? InConstructor(SetProperty change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (creation.ArgumentList is not { } arguments
            || ParameterFor(change.Property, file, creation, plan) is not { } parameter
            || (parameter.IsOptional ? !IsConstructedByName(creation, arguments) : arguments.Arguments.Count == 0)
            || ElementList.Of(arguments) is not { } list)
        {
            return null;
        }

        if (arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name) is { } given)
        {
            return ReplaceForm.Plan(file, given.Expression, change.Value, plan);
        }

        if (plan.WriterAt(file, creation).Write(change.Value, isTyped: false) is not { } value)
        {
            return false;
        }

        plan.Of(file, list).AddBefore(null, new Given($"{parameter.Name}:", value));
        return true;
    }

    /// <summary>The parameter that takes a property: one that can be left out, or one that the object needs of its new type.</summary>
    private static IParameterSymbol? ParameterFor(string property, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        INamedTypeSymbol? converted = plan.NewTypeOf(creation);
        return (converted ?? file.Model.GetTypeInfo(creation).Type as INamedTypeSymbol)?.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(candidate => (candidate.IsOptional || converted is not null) && string.Equals(candidate.Name, property, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsConstructedByName(BaseObjectCreationExpressionSyntax creation, ArgumentListSyntax arguments) =>
        arguments.Arguments.Count > 0
            ? arguments.Arguments.All(argument => argument.NameColon is not null)
            : creation.Parent is ArgumentSyntax { NameColon: not null, Parent.Parent: BaseObjectCreationExpressionSyntax };

    /// <summary>By a statement, where the object gets its properties in this way; null where it does not.</summary>
    private static bool? ByAssignment(SetProperty change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (StatementRun.After(creation) is not { } run || !run.Assignments.Any() || creation.ArgumentList?.Arguments.Count > 0)
        {
            return null;
        }

        StatementSyntax last = run.Statements.Last();
        if (plan.WriterAt(file, last, last.Span.End).Write(change.Value) is not { } value)
        {
            return false;
        }

        plan.Of(file, last).AddAfter(new Given($"{run.Target.WithoutTrivia()}.{change.Property} =", value));
        return true;
    }

    private static bool InNewInitializer(SetProperty change, SourceFile file, BaseObjectCreationExpressionSyntax creation, EditPlan plan)
    {
        if (Written(change, plan.WriterAt(file, creation)) is not { } given)
        {
            return false;
        }

        plan.Of(file, creation).Add(given);
        return true;
    }
}
