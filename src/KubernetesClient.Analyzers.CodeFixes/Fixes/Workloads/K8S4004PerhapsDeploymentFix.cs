using KubernetesClient.Analyzers.Rules.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;

/// <summary>Makes the StatefulSet a Deployment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S4004PerhapsDeploymentFix))]
public sealed class K8S4004PerhapsDeploymentFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S4004PerhapsDeploymentFix()
        : base(K8S4004PerhapsDeployment.Id)
    {
    }
}
