using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Lowers or removes a partition that no pod reaches.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2004PartitionHoldsBackAllFix))]
public sealed class K8S2004PartitionHoldsBackAllFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2004PartitionHoldsBackAllFix()
        : base(K8S2004PartitionHoldsBackAll.Id)
    {
    }
}
