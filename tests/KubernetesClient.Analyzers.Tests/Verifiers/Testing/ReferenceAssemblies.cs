using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The reference assemblies of a framework.</summary>
public sealed class ReferenceAssemblies
{
    internal ReferenceAssemblies(ImmutableArray<MetadataReference> references) => References = references;

    internal ImmutableArray<MetadataReference> References { get; }

    /// <summary>All assemblies in a folder.</summary>
    internal static ReferenceAssemblies In(string folder) =>
        new(Directory.EnumerateFiles(folder, "*.dll").Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray());
}
