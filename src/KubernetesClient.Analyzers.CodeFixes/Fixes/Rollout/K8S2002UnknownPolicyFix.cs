using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Writes the strategy or policy that is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2002UnknownPolicyFix))]
public sealed class K8S2002UnknownPolicyFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2002UnknownPolicyFix()
        : base(K8S2002UnknownPolicy.Id)
    {
    }
}
