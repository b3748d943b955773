using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes;

/// <summary>
/// Makes the changes that a finding proposes. A rule's fix derives from it and adds the rule's id, nothing else: what is
/// changed was decided where the finding was made.
/// </summary>
public abstract class ManifestFix : CodeFixProvider
{
    private readonly string _id;

    /// <summary>A fix for the findings of a rule.</summary>
    private protected ManifestFix(string id) => _id = id;

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_id);

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => ManifestFixAll.Instance;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (ProposedFix fix in ProposedFixes.Of(diagnostic))
            {
                if (await ManifestEditor.ApplyAsync(project, fix.Changes, context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(changed), fix.Key), diagnostic);
                }
            }
        }
    }
}
