using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Gives a StatefulSet that cannot be recreated a strategy that it can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2001RecreateStrategyFix))]
public sealed class K8S2001RecreateStrategyFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2001RecreateStrategyFix()
        : base(K8S2001RecreateStrategy.Id)
    {
    }
}
