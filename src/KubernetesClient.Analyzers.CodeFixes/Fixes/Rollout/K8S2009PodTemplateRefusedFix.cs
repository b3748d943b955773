using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Lets a pod template be one that a StatefulSet can run.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2009PodTemplateRefusedFix))]
public sealed class K8S2009PodTemplateRefusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2009PodTemplateRefusedFix()
        : base(K8S2009PodTemplateRefused.Id)
    {
    }
}
