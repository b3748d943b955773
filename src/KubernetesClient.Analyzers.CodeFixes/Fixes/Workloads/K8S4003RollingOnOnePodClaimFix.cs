using KubernetesClient.Analyzers.Rules.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;

/// <summary>Stops the old pod before the new one starts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S4003RollingOnOnePodClaimFix))]
public sealed class K8S4003RollingOnOnePodClaimFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S4003RollingOnOnePodClaimFix()
        : base(K8S4003RollingOnOnePodClaim.Id)
    {
    }
}
