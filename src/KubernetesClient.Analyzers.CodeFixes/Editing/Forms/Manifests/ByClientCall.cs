using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>Creates a manifest in the cluster as another one is: by a call of the client, before that of the other.</summary>
internal static class ByClientCall
{
    /// <summary>Plans it; false if the other manifest is not handed over in this way, or its call cannot be written twice.</summary>
    public static bool Plan(NewManifest manifest, ManifestUse beside, EditPlan plan)
    {
        if (beside.Expression.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } body
            || beside.Statement is not { } statement
            || call.Expression is not MemberAccessExpressionSyntax operation
            || OutermostOf(call) is not { } outermost
            || !arguments.Arguments.Where(argument => argument != body).All(argument => Repetition.IsHarmless(argument.Expression))
            || OperationFor(manifest, beside, operation, call, outermost) is not { } function)
        {
            return false;
        }

        StatementSyntax start = StartOf(manifest, beside, statement, call);
        WritingPlace place = plan.PlaceAt(beside.File, start);
        var writer = new ValueWriter(plan.Files, place);
        if (ArgumentFor(manifest, beside, writer, place) is not { } argument)
        {
            return false;
        }

        (Written newBody, Written? declaration) = argument;
        if (declaration is not null)
        {
            plan.Of(beside.File, start).AddBefore(declaration);
        }

        string before = outermost is AwaitExpressionSyntax ? "await " : "";
        string after = outermost.ToString().Substring(call.Span.End - outermost.SpanStart);
        plan.Of(beside.File, start).AddBefore(new Call(before + function, ArgumentsFor(arguments, body, newBody), after));
        return true;
    }

    /// <summary>Whether a statement does nothing but to create a manifest, which is handed to it, in the cluster or in a list.</summary>
    public static bool IsCreation(SourceFile file, ExpressionSyntax manifest, ExpressionStatementSyntax statement) =>
        manifest.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && OutermostOf(call)?.Parent == statement
        && file.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && (method.Name == "Add" || (method.Name.StartsWith("Create", StringComparison.Ordinal) && IsOfClient(method.ContainingType)));

    /// <summary>Where the code about the other manifest starts, if the new one needs nothing that is declared in between.</summary>
    private static StatementSyntax StartOf(NewManifest manifest, ManifestUse beside, StatementSyntax statement, InvocationExpressionSyntax call) =>
        manifest.Code is not null
        && beside.Local is { } local
        && local.Parent == statement.Parent
        && call.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name != beside.Expression).All(name =>
            beside.File.Model.GetSymbolInfo(name).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { IsEmpty: false } declared } || declared[0].Span.Start < local.SpanStart)
            ? local
            : statement;

    private static ImmutableArray<Written> ArgumentsFor(ArgumentListSyntax arguments, ArgumentSyntax body, Written newBody) => arguments.Arguments
        .Select(argument => argument != body ? new Words(argument.WithoutTrivia().ToString())
            : body.NameColon is { } name ? new Given(name.WithoutTrivia().ToString(), newBody)
            : newBody)
        .ToImmutableArray();

    /// <summary>The manifest as an argument, with the declaration of the local that holds it where a local holds the other one.</summary>
    private static (Written Body, Written? Declaration)? ArgumentFor(NewManifest manifest, ManifestUse beside, ValueWriter writer, WritingPlace place)
    {
        string name = char.ToLowerInvariant(manifest.Role[0]) + manifest.Role.Substring(1);
        bool isFree = place.File.Model.LookupSymbols(place.Position, name: name).IsEmpty;
        if (beside.Local is null || !isFree)
        {
            return manifest.Write(writer, beside, isTyped: false) is { } inline ? (inline, null) : null;
        }

        bool isVar = beside.Local.Declaration.Type.IsVar;
        string type = isVar ? "var" : place.Types.Of(manifest.Type);
        bool isTyped = !isVar && beside.Creation is ImplicitObjectCreationExpressionSyntax;
        return manifest.Write(writer, beside, isTyped) is { } written ? (new Words(name), new Given($"{type} {name} =", written)) : null;
    }

    /// <summary>The call with what waits for it; null if it is part of anything else than a statement's value.</summary>
    private static ExpressionSyntax? OutermostOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax outermost = call;
        while (outermost.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" }
            or InvocationExpressionSyntax
            or AwaitExpressionSyntax)
        {
            outermost = (ExpressionSyntax)outermost.Parent;
        }

        return outermost.Parent
            is ExpressionStatementSyntax
            or EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax }
            or AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax }
            or ReturnStatementSyntax
                ? outermost
                : null;
    }

    private static bool WaitsFor(ExpressionSyntax outermost) => outermost
        is AwaitExpressionSyntax
        or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" or "Wait" } };

    private static string? OperationFor(NewManifest manifest, ManifestUse beside, MemberAccessExpressionSyntax operation, InvocationExpressionSyntax call, ExpressionSyntax outermost)
    {
        SemanticModel model = beside.File.Model;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method
            || !method.Name.StartsWith("Create", StringComparison.Ordinal)
            || !IsOfClient(method.ContainingType)
            || (method.ReturnType.Name == "Task" && !WaitsFor(outermost))
            || model.GetTypeInfo(beside.Expression).Type is not { } type
            || !Repetition.IsHarmless(operation.Expression))
        {
            return null;
        }

        string name = method.Name.Replace(KindOf(type), KindOf(manifest.Type));
        if (name != method.Name && Has(model.GetTypeInfo(operation.Expression).Type, name))
        {
            return $"{operation.Expression}.{name}";
        }

        if (operation.Expression is not MemberAccessExpressionSyntax group || model.GetTypeInfo(group.Expression).Type is not { } client)
        {
            return null;
        }

        string[] groups = client.AllInterfaces.Add((INamedTypeSymbol)client)
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .Where(property => Has(property.Type, name))
            .Select(property => property.Name)
            .Distinct()
            .ToArray();
        return groups.Length == 1 ? $"{group.Expression}.{groups[0]}.{name}" : null;

        bool Has(ITypeSymbol? receiver, string function) => receiver is INamedTypeSymbol container
            && model.LookupSymbols(call.SpanStart, container, function, includeReducedExtensionMethods: true)
                .OfType<IMethodSymbol>()
                .Any(candidate => candidate.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, manifest.Type)));
    }

    private static bool IsOfClient(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is var space && (space == "k8s" || space.StartsWith("k8s.", StringComparison.Ordinal));

    /// <summary>The kind without the version: <c>StatefulSet</c> of <c>V1StatefulSet</c>.</summary>
    private static string KindOf(ITypeSymbol type)
    {
        IEnumerable<char> version = type.Name.Skip(1).TakeWhile(character => !char.IsUpper(character));
        return type.Name.Substring(1 + version.Count());
    }
}
