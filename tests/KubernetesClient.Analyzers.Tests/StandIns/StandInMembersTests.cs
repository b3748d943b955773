using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.StandIns;

/// <summary>
/// Holds the stand-ins to the lists of what the library has: <c>tests/KubernetesClient.StandIns/Members.*.txt</c>.
/// </summary>
public sealed class StandInMembersTests
{
    private static readonly SymbolDisplayFormat Types = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public void Stand_ins_have_the_members_of_the_library(ClientVersion version)
    {
        string[] listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "StandIns", $"Members.{version}.txt"));

        string[] present = MembersOf(version).ToArray();

        Assert.Equal(listed.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> MembersOf(ClientVersion version)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(ClientAssembly.PathOf(version));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: FrameworkAssemblies.All.Append(reference));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        INamespaceSymbol models = assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "k8s").GetNamespaceMembers().Single(space => space.Name == "Models");
        return models.GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.TypeKind == TypeKind.Class && !type.Name.EndsWith("Attribute", StringComparison.Ordinal))
            .SelectMany(type => type.IsStatic ? type.GetMembers().OfType<IMethodSymbol>().Where(IsPublic).Select(Describe) : MembersOf(type));
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
    {
        yield return $"{type.Name} {(type.IsRecord ? "record" : "class")}";
        foreach (ISymbol member in type.GetMembers().Where(IsPublic))
        {
            switch (member)
            {
                case IPropertySymbol property:
                    yield return $"{type.Name}.{property.Name} {property.Type.ToDisplayString(Types)} {(property.SetMethod is { DeclaredAccessibility: Accessibility.Public } ? "set" : "private")}";
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    yield return $"{type.Name}({string.Join(", ", constructor.Parameters.Select(Describe))})";
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Conversion or MethodKind.UserDefinedOperator } conversion when !type.IsRecord:
                    yield return Describe(conversion);
                    break;
            }
        }
    }

    private static bool IsPublic(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public;

    private static string Describe(IMethodSymbol method) =>
        $"{method.ContainingType.Name}.{method.Name}({string.Join(", ", method.Parameters.Select(Describe))}) : {method.ReturnType.ToDisplayString(Types)}";

    private static string Describe(IParameterSymbol parameter) =>
        (parameter.RefKind == RefKind.Out ? "out " : "")
        + $"{parameter.Type.ToDisplayString(Types)} {parameter.Name}"
        + (parameter.HasExplicitDefaultValue ? " = default" : "");
}
