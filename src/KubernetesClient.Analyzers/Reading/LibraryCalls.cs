using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What calls into known libraries do to the objects that they are handed.</summary>
internal static class LibraryCalls
{
    private const string Framework = "System";

    private static readonly ImmutableArray<string> HarmlessNamespaces = ImmutableArray.Create(Framework, "Microsoft.Extensions.Logging");
    private static readonly ImmutableArray<string> NamespacesThatReachOthers = ImmutableArray.Create("System.Net", "System.Reflection");

    /// <summary>
    /// Whether a call only reads its arguments: the operations of the client, which send them, its serialisers, and questions
    /// to a collection.
    /// </summary>
    public static bool OnlyReads(IMethodSymbol method) => IsClientOperation(method) || IsSerialisation(method) || IsQuestion(method);

    /// <summary>
    /// The parameters of an operation that gives an object to a namespace of the cluster: the object and the namespace; null
    /// for any other method.
    /// </summary>
    public static (IParameterSymbol Body, IParameterSymbol Namespace)? SendingParametersOf(IMethodSymbol method) =>
        IsClientOperation(method)
        && !method.Name.StartsWith("Patch", StringComparison.Ordinal)
        && method.Parameters.FirstOrDefault(parameter => parameter.Name is "body" or "obj") is { } body
        && method.Parameters.FirstOrDefault(parameter => parameter.Name is "namespaceParameter" or "ns") is { } space
            ? (body, space)
            : null;

    /// <summary>Whether an operation only tries what it would do.</summary>
    public static bool IsDryRunParameter(IParameterSymbol parameter) => parameter.Name == "dryRun";

    /// <summary>
    /// Whether a call that is not followed may take objects out of the cluster again. Of the client only what is named so does;
    /// the framework does not, unless it reaches the network, other programs or code that it is told of, nor do loggers.
    /// </summary>
    public static bool MayDelete(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke || method.ContainingType.Name == "Process")
        {
            return true;
        }

        string space = method.ContainingType.ContainingNamespace.ToDisplayString();
        return IsBelow(space, "k8s")
            ? method.Name.StartsWith("Delete", StringComparison.Ordinal)
            : !HarmlessNamespaces.Any(root => IsBelow(space, root)) || NamespacesThatReachOthers.Any(root => IsBelow(space, root));
    }

    /// <summary>Whether a type is one of the framework's.</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name == Framework;
    }

    /// <summary>Whether a method is one of the client's extension methods for models.</summary>
    public static bool IsModelExtension(IMethodSymbol method) =>
        method.IsStatic && method.ContainingType is { Name: "ModelExtensions", ContainingNamespace: { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } } }
        || (method.Name == "Initialize" && method.ContainingType.Name == "Extensions" && IsInClientNamespace(method.ContainingType));

    private static bool IsClientOperation(IMethodSymbol method) =>
        IsInClientNamespace(method.ContainingType)
        && (method.Name.StartsWith("Create", StringComparison.Ordinal)
            || method.Name.StartsWith("Replace", StringComparison.Ordinal)
            || method.Name.StartsWith("Patch", StringComparison.Ordinal))
        && (method.Name.EndsWith("Async", StringComparison.Ordinal) || method.ContainingType.Name.EndsWith("Extensions", StringComparison.Ordinal));

    private static bool IsSerialisation(IMethodSymbol method) =>
        IsInClientNamespace(method.ContainingType)
        && method.ContainingType.Name is "KubernetesYaml" or "KubernetesJson"
        && method.Name.StartsWith("Serialize", StringComparison.Ordinal);

    private static bool IsQuestion(IMethodSymbol method) =>
        method.Name is "Any" or "Contains" or "Count" or "SequenceEqual"
        && method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
        && method.Parameters.All(parameter => parameter.Type.TypeKind != TypeKind.Delegate);

    private static bool IsBelow(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');

    private static bool IsInClientNamespace(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true };
}
