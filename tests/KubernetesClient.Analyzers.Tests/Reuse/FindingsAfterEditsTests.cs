using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

/// <summary>One analyzer over many edits says what a fresh one says.</summary>
public sealed class FindingsAfterEditsTests
{
    private static readonly string[] Fragments =
    [
        "\"Recreate\"", "\"OnDelete\"", "Settings.Strategy", "Settings.Headless", "Settings.Name", "tenant", "Pods", "Kafka.Create()", "Qdrant.Build(\"a\")",
        "const", "static readonly", "public", "private", "static", "class", "string", "return", "new", ";", "{", "}", "(", ")", "=", "=>", "+ \"x\"", "null",
        "\n// A comment.\n", "Spec", "Type", "Template", "V1StatefulSet", "V1PodTemplateSpec",
    ];

    [Fact]
    public async Task A_new_mention_of_a_constant_moves_the_finding_although_no_entry_is_read_again()
    {
        EditedProgram program = EditedProgram.Of(PlatformSource.Files);
        EditedProgram mentioned = program.Edit("Unrelated.cs", "return number + 1;", "return Settings.Strategy.Length;");
        var analyzer = new ManifestAnalyzer();

        Assert.Equal("Kafka.cs: \"Recreate\"\nSettings.cs: \"Recreate\"", await FindingsIn(program.Compilation, analyzer));
        Assert.Equal("Kafka.cs: \"Recreate\"\nQdrant.cs: Settings.Strategy", await FindingsIn(mentioned.Compilation, analyzer));
        Assert.All(program.Read().Zip(mentioned.Read()), entry => Assert.Same(entry.First, entry.Second));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_chain_of_edits(int seed)
    {
        var random = new Random(seed);
        var analyzer = new ManifestAnalyzer();
        CSharpCompilation compilation = EditedProgram.Of(PlatformSource.Files).Compilation;
        var original = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath);
        var edits = new List<string>();
        for (int edit = 0; edit < 25; edit++)
        {
            SyntaxTree tree = compilation.SyntaxTrees[random.Next(compilation.SyntaxTrees.Length)];
            string oldText = (await tree.GetTextAsync()).ToString();
            string newText = random.Next(4) == 0 ? original[tree.FilePath].ToString() : Change(oldText, random);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(newText)));
            edits.Add($"--- {tree.FilePath}\n{newText}");

            Assert.True(
                await FindingsIn(Fresh(compilation), new ManifestAnalyzer()) == await FindingsIn(compilation, analyzer),
                string.Join("\n", edits));
        }
    }

    /// <summary>Puts a fragment in the place of a token, or beside it.</summary>
    private static string Change(string text, Random random)
    {
        SyntaxToken[] tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().ToArray();
        SyntaxToken token = tokens[random.Next(tokens.Length)];
        string fragment = Fragments[random.Next(Fragments.Length)];
        return random.Next(3) switch
        {
            0 => text.Insert(token.SpanStart, $"{fragment} "),
            1 => text.Remove(token.SpanStart, token.Span.Length),
            _ => text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, fragment),
        };
    }

    /// <summary>The same program with trees of which nothing is known.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    private static async Task<string> FindingsIn(CSharpCompilation compilation, ManifestAnalyzer analyzer)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(compilation, options: null, analyzer).GetAnalyzerDiagnosticsAsync();
        return string.Join("\n", diagnostics
            .Select(diagnostic => $"{diagnostic.Location.SourceTree!.FilePath}: {diagnostic.Location.SourceTree.GetText().ToString(diagnostic.Location.SourceSpan)}")
            .Order(StringComparer.Ordinal));
    }
}
