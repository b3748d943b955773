using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>What a user's compiler needs to name file and line when an analyzer fails inside it.</summary>
[Collection(SharedPackage.Name)]
public sealed class SymbolTests(PackageUnderTest package)
{
    /// <summary>The kind of debug information that holds a source file, as the format of portable symbols defines it.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("KubernetesClient.Analyzers")]
    [InlineData("KubernetesClient.Analyzers.CodeFixes")]
    public void Assemblies_carry_their_symbols_and_sources(string assembly)
    {
        using var file = new PEReader(package.Read($"analyzers/dotnet/cs/{assembly}.dll"));
        DebugDirectoryEntry entry = file.ReadDebugDirectory().Single(each => each.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader symbols = provider.GetMetadataReader();

        Assert.NotEmpty(symbols.Documents);
        Assert.Empty(DocumentsWithoutSource(symbols));
    }

    private static IEnumerable<string> DocumentsWithoutSource(MetadataReader symbols) =>
        from document in symbols.Documents
        let information = symbols.GetCustomDebugInformation(document).Select(symbols.GetCustomDebugInformation)
        where !information.Any(each => symbols.GetGuid(each.Kind) == EmbeddedSource)
        select symbols.GetString(symbols.GetDocument(document).Name);
}
