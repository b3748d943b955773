using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Gives a StatefulSet that cannot be recreated a strategy that it can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2001RecreateStrategyFix))]
public sealed class K8S2001RecreateStrategyFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(K8S2001RecreateStrategy.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (string key in new[] { K8S2001RecreateStrategy.RollingUpdateKey, K8S2001RecreateStrategy.OnDeleteKey })
            {
                if (await CanFixAsync(context.Document, diagnostic, key, context.CancellationToken).ConfigureAwait(false))
                {
                    Register(context, diagnostic, key);
                }
            }
        }
    }

    private static async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, string key, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(KubernetesClient.Analyzers.Changes.FixText.PropertyName, out string? text)
            || !System.Linq.Enumerable.Any(KubernetesClient.Analyzers.Changes.FixText.Read(text!), fix => fix.Key == key))
        {
            return false;
        }

        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root is not null
            && ValueEditor.ExpressionAt(root, diagnostic.Location.SourceSpan) is { } expression
            && !await OtherProjects.ReadAsync(document, expression, cancellationToken).ConfigureAwait(false);
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string key) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Use \"{StrategyOf(key)}\"",
                cancellationToken => ValueEditor.ReplaceByTextAsync(
                    context.Document,
                    ImmutableArray.Create(diagnostic.Location.SourceSpan),
                    StrategyOf(key),
                    cancellationToken),
                key),
            diagnostic);

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        string key = context.CodeActionEquivalenceKey ?? K8S2001RecreateStrategy.RollingUpdateKey;
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await CanFixAsync(document, diagnostic, key, context.CancellationToken).ConfigureAwait(false))
            {
                places.Add(diagnostic.Location.SourceSpan);
            }
        }

        return await ValueEditor.ReplaceByTextAsync(document, places, StrategyOf(key), context.CancellationToken).ConfigureAwait(false);
    }

    private static string StrategyOf(string key) => key == K8S2001RecreateStrategy.OnDeleteKey ? "OnDelete" : "RollingUpdate";
}
