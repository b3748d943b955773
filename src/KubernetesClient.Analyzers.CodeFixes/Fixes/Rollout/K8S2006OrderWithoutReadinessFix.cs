using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Gives pods that wait for each other a readiness probe.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2006OrderWithoutReadinessFix))]
public sealed class K8S2006OrderWithoutReadinessFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2006OrderWithoutReadinessFix()
        : base(K8S2006OrderWithoutReadiness.Id)
    {
    }
}
