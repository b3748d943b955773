using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>What findings say of their fixes, before anything is edited.</summary>
internal static class Proposals
{
    /// <summary>The fixes that the findings of a rule carry, each as its key and its changes in short, in the order of the findings.</summary>
    public static async Task<string[]> OfAsync(string id, params string[] sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs")),
            FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .Where(diagnostic => diagnostic.Id == id)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .SelectMany(diagnostic => diagnostic.Properties.TryGetValue(FixText.PropertyName, out string? text) ? FixText.Read(text!) : ImmutableArray<ProposedFix>.Empty)
            .Select(fix => $"{fix.Key}: {string.Join("; ", fix.Changes.Select(change => Describe(change, compilation)))}")
            .ToArray();
    }

    private static string Describe(Change change, Compilation compilation) => change switch
    {
        ReplaceExpression replace => $"{TextAt(replace.Expression, compilation)} => {Describe(replace.Value, compilation)}",
        SetProperty set => $"{TextAt(set.Creation, compilation)}.{set.Property} = {Describe(set.Value, compilation)}",
        AddItem item => $"{TextAt(item.Creation, compilation)} += {Describe(item.Item, compilation)}",
        AddEntry entry => $"{TextAt(entry.Creation, compilation)}['{entry.Key}'] = {Describe(entry.Value, compilation)}",
        Remove remove => $"without {TextAt(remove.Expression, compilation)}",
        _ => change.ToString(),
    };

    private static string Describe(NewValue value, Compilation compilation) => value switch
    {
        TextValue text => $"'{text.Text}'",
        QuantityValue { Text: TextValue quantity } => quantity.Text,
        QuantityValue quantity => Describe(quantity.Text, compilation),
        ProvisionalValue provisional => Describe(provisional.Value, compilation),
        SameAs same => TextAt(same.Expression, compilation),
        NewList list => $"[{string.Join(", ", list.Items.Select(item => Describe(item, compilation)))}]",
        NewMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Describe(entry.Key, compilation)}: {Describe(entry.Value, compilation)}"))}}}",
        ModelValue model => $"{model.Type}({string.Join(", ", model.Properties.Select(property => $"{property.Name}: {Describe(property.Value, compilation)}"))})",
        _ => value.ToString(),
    };

    /// <summary>The source at a place, of an object creation only its head.</summary>
    private static string TextAt(Place place, Compilation compilation) =>
        compilation.SyntaxTrees.Single(tree => tree.FilePath == place.Path).GetText().ToString(place.Span).Split('{')[0].Trim();
}
