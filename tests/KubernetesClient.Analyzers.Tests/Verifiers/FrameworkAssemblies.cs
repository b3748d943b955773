using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>The reference assemblies of the framework, from the SDK that runs the tests.</summary>
internal static class FrameworkAssemblies
{
    /// <summary>The folder that holds them.</summary>
    public static string Folder { get; } = typeof(FrameworkAssemblies).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ReferenceAssemblies")
        .Value!;

    /// <summary>All of them.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        Directory.EnumerateFiles(Folder, "*.dll").Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();
}
