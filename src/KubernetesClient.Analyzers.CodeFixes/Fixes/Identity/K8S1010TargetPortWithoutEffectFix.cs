using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Lets a port of a Service lead to the pods.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1010TargetPortWithoutEffectFix))]
public sealed class K8S1010TargetPortWithoutEffectFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1010TargetPortWithoutEffectFix()
        : base(K8S1010TargetPortWithoutEffect.Id)
    {
    }
}
