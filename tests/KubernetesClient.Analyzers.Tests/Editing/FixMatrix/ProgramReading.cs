using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>What a program builds, as text.</summary>
internal static class ProgramReading
{
    /// <summary>The manifests, each with its kind and name before it.</summary>
    public static ImmutableHashSet<string> ManifestsIn(Compilation compilation)
    {
        var program = new SourceProgram(
            compilation,
            ModelTypes.Of(compilation)!,
            ProgramIndex.Of(compilation.SyntaxTrees, tree => TreeIndex.Of(tree, CancellationToken.None)),
            new SemanticModels(compilation).Of,
            new EntryMemory());
        return ProgramReader.Read(program, CancellationToken.None)
            .SelectMany(entry => entry.Manifests)
            .Select(manifest => $"{manifest.Type} {manifest["Metadata"].Property("Name").Display()}: {Described(manifest)}")
            .ToImmutableHashSet();
    }

    private static string Described(Value value) => value switch
    {
        ModelObject model => $"{model.Type} {{ {string.Join(", ", model.Properties.OrderBy(property => property.Key).Select(property => $"{property.Key} = {Described(property.Value)}"))} }}{(model.IsClosed ? "" : " …")}",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Described))}]{(list.IsClosed ? "" : " …")}",
        MapValue map => $"[{string.Join(", ", map.Entries.Select(entry => $"{Described(entry.Key)}: {Described(entry.Value)}").Order())}]{(map.IsClosed ? "" : " …")}",
        Choice choice => $"({string.Join(" or ", choice.Members.Select(Described))})",
        Number number => $"{number.Amount}",
        Flag flag => $"{flag.IsSet}",
        _ => value.Display() ?? value.GetType().Name,
    };
}
