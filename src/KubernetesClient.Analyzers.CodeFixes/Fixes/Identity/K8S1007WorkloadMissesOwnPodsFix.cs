using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Brings the selector of a workload and the labels of its pods together.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1007WorkloadMissesOwnPodsFix))]
public sealed class K8S1007WorkloadMissesOwnPodsFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1007WorkloadMissesOwnPodsFix()
        : base(K8S1007WorkloadMissesOwnPods.Id)
    {
    }
}
