using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Gives pods the default time to shut down.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2005NoTimeToShutDownFix))]
public sealed class K8S2005NoTimeToShutDownFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2005NoTimeToShutDownFix()
        : base(K8S2005NoTimeToShutDown.Id)
    {
    }
}
