using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Leaves the number of pods to the autoscaler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2011ReplicasOfAutoscaledFix))]
public sealed class K8S2011ReplicasOfAutoscaledFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2011ReplicasOfAutoscaledFix()
        : base(K8S2011ReplicasOfAutoscaled.Id)
    {
    }
}
