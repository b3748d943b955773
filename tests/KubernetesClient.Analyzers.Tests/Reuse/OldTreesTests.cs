using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

public sealed class OldTreesTests
{
    [Theory]
    [InlineData("Qdrant.cs", "\"example.com/qdrant:1.9\"", "\"example.com/qdrant:1.10\"")]
    [InlineData("Pods.cs", "\"main\"", "\"server\"")]
    [InlineData("Settings.cs", "\"qdrant-headless\"", "\"qdrant-peers\"")]
    public async Task A_tree_that_was_edited_away_is_not_held(string path, string oldText, string newText)
    {
        EditedProgram program = EditedProgram.Of(PlatformSource.Files);
        var analyzer = new ManifestAnalyzer();

        (WeakReference tree, WeakReference compilation, CSharpCompilation edited) = await EditAsync(program, analyzer, path, oldText, newText);
        program = null!;
        for (int attempt = 0; attempt < 10 && (tree.IsAlive || compilation.IsAlive); attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        Assert.False(tree.IsAlive, "the tree");
        Assert.False(compilation.IsAlive, "the compilation");
        GC.KeepAlive(edited);
        GC.KeepAlive(analyzer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(WeakReference Tree, WeakReference Compilation, CSharpCompilation Edited)> EditAsync(
        EditedProgram program,
        ManifestAnalyzer analyzer,
        string path,
        string oldText,
        string newText)
    {
        // Trees made from text alone: an edited tree may hold the text of the one before it.
        SyntaxTree old = program.TreeAt(path);
        SyntaxTree replaced = CSharpSyntaxTree.ParseText(old.ToString().Replace(oldText, newText, StringComparison.Ordinal), path: path);
        CSharpCompilation edited = program.Compilation.ReplaceSyntaxTree(old, replaced);
        await AnalyzerRun.Of(program.Compilation, options: null, analyzer).GetAnalyzerDiagnosticsAsync();
        await AnalyzerRun.Of(edited, options: null, analyzer).GetAnalyzerDiagnosticsAsync();
        return (new WeakReference(old), new WeakReference(program.Compilation), edited);
    }
}
