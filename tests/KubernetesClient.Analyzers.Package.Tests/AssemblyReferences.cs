using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>The assemblies that a compiled assembly refers to, with versions, read without loading it.</summary>
internal static class AssemblyReferences
{
    /// <summary>Reads the references of one assembly.</summary>
    /// <param name="assembly">The file's content; it is closed here.</param>
    /// <returns>Versions by simple name.</returns>
    /// <exception cref="BadImageFormatException">The content is no assembly.</exception>
    public static ImmutableSortedDictionary<string, Version> Read(Stream assembly)
    {
        using var file = new PEReader(assembly);
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToImmutableSortedDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version, StringComparer.Ordinal);
    }
}
