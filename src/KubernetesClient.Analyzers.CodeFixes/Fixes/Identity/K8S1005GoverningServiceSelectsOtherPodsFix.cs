using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Lets a governing Service select the labels of its pods.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1005GoverningServiceSelectsOtherPodsFix))]
public sealed class K8S1005GoverningServiceSelectsOtherPodsFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1005GoverningServiceSelectsOtherPodsFix()
        : base(K8S1005GoverningServiceSelectsOtherPods.Id)
    {
    }
}
