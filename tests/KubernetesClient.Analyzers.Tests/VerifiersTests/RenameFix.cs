using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Tests.VerifiersTests;

/// <summary>Renames wrongly named classes, in a way that a derived class chooses.</summary>
public abstract class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ClassNameAnalyzer.Descriptor.Id);

    /// <summary>The new name.</summary>
    protected abstract string Rename(string name);

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create((_, document, diagnostics) => RenameAsync(document, diagnostics));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Rename", async _ => (await RenameAsync(context.Document, context.Diagnostics))!, "Rename"),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    private async Task<Document?> RenameAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        SourceText text = await document.GetTextAsync();
        return document.WithText(text.WithChanges(diagnostics.Select(diagnostic => new TextChange(
            diagnostic.Location.SourceSpan,
            Rename(text.ToString(diagnostic.Location.SourceSpan))))));
    }
}

/// <summary>Makes right names.</summary>
public sealed class RightFix : RenameFix
{
    protected override string Rename(string name) => name.Replace("Wrong", "Right", StringComparison.Ordinal);
}

/// <summary>Makes names that do not compile.</summary>
public sealed class BrokenFix : RenameFix
{
    protected override string Rename(string name) => "1";
}

/// <summary>Fixes one finding, but all of them not at all.</summary>
public sealed class LazyFixAll : RenameFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create((_, document, _) => Task.FromResult<Document?>(document));

    protected override string Rename(string name) => name.Replace("Wrong", "Right", StringComparison.Ordinal);
}
