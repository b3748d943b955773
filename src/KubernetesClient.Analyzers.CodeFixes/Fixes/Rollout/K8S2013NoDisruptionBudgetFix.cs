using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Builds a disruption budget for the pods.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2013NoDisruptionBudgetFix))]
public sealed class K8S2013NoDisruptionBudgetFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2013NoDisruptionBudgetFix()
        : base(K8S2013NoDisruptionBudget.Id)
    {
    }
}
