using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Keeps as many old revisions as the default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2018EveryRevisionKeptFix))]
public sealed class K8S2018EveryRevisionKeptFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2018EveryRevisionKeptFix()
        : base(K8S2018EveryRevisionKept.Id)
    {
    }
}
