using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>
/// Reference assemblies of the framework, from the SDK that runs the tests: those that programs of tests use. The compiler
/// looks for each name in every one of them, so all that there are would make each program several times as slow.
/// </summary>
internal static class FrameworkAssemblies
{
    private static readonly string[] Used =
    {
        "netstandard",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.ComponentModel.Primitives",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Linq",
        "System.Linq.Expressions",
        "System.Memory",
        "System.Net.Http",
        "System.ObjectModel",
        "System.Runtime",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.Threading",
        "System.Threading.Thread",
    };

    /// <summary>The folder that holds them.</summary>
    public static string Folder { get; } = typeof(FrameworkAssemblies).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ReferenceAssemblies")
        .Value!;

    /// <summary>All of them.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        Used.Select(name => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(Folder, $"{name}.dll"))).ToImmutableArray();
}
