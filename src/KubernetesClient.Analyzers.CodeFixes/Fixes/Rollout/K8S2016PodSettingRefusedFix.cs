using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Corrects or removes a setting of a container that the API server refuses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2016PodSettingRefusedFix))]
public sealed class K8S2016PodSettingRefusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2016PodSettingRefusedFix()
        : base(K8S2016PodSettingRefused.Id)
    {
    }
}
