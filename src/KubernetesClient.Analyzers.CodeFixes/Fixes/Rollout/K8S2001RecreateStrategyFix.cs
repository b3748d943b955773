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
    /// <summary>The equivalence key of the first action: pods are replaced one by one.</summary>
    public const string RollingUpdateKey = "K8S2001.RollingUpdate";

    /// <summary>The equivalence key of the second action: a pod is replaced when somebody deletes it.</summary>
    public const string OnDeleteKey = "K8S2001.OnDelete";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(K8S2001RecreateStrategy.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (string key in new[] { RollingUpdateKey, OnDeleteKey })
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
        if (!diagnostic.Properties.ContainsKey(K8S2001RecreateStrategy.CanBeChanged)
            || (key == OnDeleteKey && !diagnostic.Properties.ContainsKey(K8S2001RecreateStrategy.AllowsOnDelete)))
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
        string key = context.CodeActionEquivalenceKey ?? RollingUpdateKey;
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

    private static string StrategyOf(string key) => key == OnDeleteKey ? "OnDelete" : "RollingUpdate";
}
