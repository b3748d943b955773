using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Options;

/// <summary>Tells test projects: what they build is often wrong on purpose, and never reaches a cluster.</summary>
internal static class TestFrameworks
{
    private static readonly ImmutableHashSet<string> Assemblies = ImmutableHashSet.Create(
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core");

    /// <summary>Whether a compilation references a test framework.</summary>
    public static bool AreReferencedBy(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Assemblies.Contains(assembly.Name));
}
