using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What the reader makes of a program.</summary>
internal static class ReadManifests
{
    /// <summary>The manifests that the files of a program build.</summary>
    public static ImmutableArray<ModelObject> Of(params string[] sources) => Of(ClientVersion.V20, sources);

    /// <summary>The manifests that the files of a program build with a version of the client.</summary>
    public static ImmutableArray<ModelObject> Of(ClientVersion client, params string[] sources) =>
        EntriesOf(client, sources).SelectMany(entry => entry.Manifests).ToImmutableArray();

    /// <summary>What the entries of a program build with a version of the client.</summary>
    public static ImmutableArray<Entry> EntriesOf(ClientVersion client, params string[] sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs")),
            FrameworkAssemblies.All.Add(ClientAssembly.Of(client)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var program = new SourceProgram(
            compilation,
            ModelTypes.Of(compilation)!,
            ProgramIndex.Of(compilation.SyntaxTrees, tree => TreeIndex.Of(tree, CancellationToken.None)),
            tree => compilation.GetSemanticModel(tree),
            new EntryMemory());
        return ProgramReader.Read(program, CancellationToken.None);
    }
}
