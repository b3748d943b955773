using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Tests.Reuse;

/// <summary>A program that is edited as in an IDE: each edit is a new compilation, and trees that it does not touch stay.</summary>
internal sealed class EditedProgram
{
    private readonly ConditionalWeakTable<SyntaxTree, TreeIndex> _indexes;
    private readonly EntryMemory _memory;

    private EditedProgram(CSharpCompilation compilation, ConditionalWeakTable<SyntaxTree, TreeIndex> indexes, EntryMemory memory)
    {
        Compilation = compilation;
        _indexes = indexes;
        _memory = memory;
    }

    /// <summary>The program as it is.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The options of all files.</summary>
    public EntryOptions Options { get; private init; } = EntryOptions.Default;

    /// <summary>A program that was never read.</summary>
    public static EditedProgram Of(params (string Path, string Text)[] files) => new(
        CSharpCompilation.Create(
            "Program",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
            FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
        new(),
        new());

    /// <summary>The program after an edit in one file.</summary>
    public EditedProgram Edit(string path, string oldText, string newText)
    {
        SyntaxTree tree = TreeAt(path);
        SourceText text = tree.GetText();
        int start = text.ToString().IndexOf(oldText, StringComparison.Ordinal);
        SourceText edited = text.WithChanges(new TextChange(new TextSpan(start, oldText.Length), newText));
        return With(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(edited)));
    }

    /// <summary>The program as another compilation.</summary>
    public EditedProgram With(CSharpCompilation compilation) => new(compilation, _indexes, _memory);

    /// <summary>The program with other options.</summary>
    public EditedProgram With(EntryOptions options) => new(Compilation, _indexes, _memory) { Options = options };

    /// <summary>The tree of a file.</summary>
    public SyntaxTree TreeAt(string path) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    /// <summary>Reads the program; what earlier edits read is reused.</summary>
    public ImmutableArray<Entry> Read() => Read(_ => { }, CancellationToken.None);

    /// <summary>The same; an observer hears of each tree that is bound.</summary>
    public ImmutableArray<Entry> Read(Action<SyntaxTree> observe, CancellationToken cancellationToken)
    {
        ProgramIndex names = ProgramIndex.Of(Compilation.SyntaxTrees, IndexOf);
        return ProgramReader.Read(
            new SourceProgram(Compilation, ModelTypes.Of(Compilation)!, names, ModelOf, _memory) { OptionsOf = _ => Options },
            cancellationToken);

        SemanticModel ModelOf(SyntaxTree tree)
        {
            observe(tree);
            return Compilation.GetSemanticModel(tree);
        }
    }

    private TreeIndex IndexOf(SyntaxTree tree) => _indexes.GetValue(tree, one => TreeIndex.Of(one, CancellationToken.None));
}
