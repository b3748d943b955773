using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Removes settings of a rolling update, or makes them hold.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2003RollingSettingsUnusedFix))]
public sealed class K8S2003RollingSettingsUnusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2003RollingSettingsUnusedFix()
        : base(K8S2003RollingSettingsUnused.Id)
    {
    }
}
