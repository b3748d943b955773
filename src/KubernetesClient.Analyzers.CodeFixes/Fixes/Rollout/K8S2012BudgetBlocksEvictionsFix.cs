using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Lets a disruption budget allow one pod at a time to go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2012BudgetBlocksEvictionsFix))]
public sealed class K8S2012BudgetBlocksEvictionsFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2012BudgetBlocksEvictionsFix()
        : base(K8S2012BudgetBlocksEvictions.Id)
    {
    }
}
