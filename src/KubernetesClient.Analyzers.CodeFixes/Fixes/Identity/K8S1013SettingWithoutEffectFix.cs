using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Removes what Kubernetes ignores.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1013SettingWithoutEffectFix))]
public sealed class K8S1013SettingWithoutEffectFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1013SettingWithoutEffectFix()
        : base(K8S1013SettingWithoutEffect.Id)
    {
    }
}
