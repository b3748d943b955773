using KubernetesClient.Analyzers.Rules.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;

/// <summary>Makes the Deployment a StatefulSet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S4002StatefulDeploymentFix))]
public sealed class K8S4002StatefulDeploymentFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S4002StatefulDeploymentFix()
        : base(K8S4002StatefulDeployment.Id)
    {
    }
}
