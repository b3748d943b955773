using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Writes the nearest number that is in range.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2008NumberOutOfRangeFix))]
public sealed class K8S2008NumberOutOfRangeFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2008NumberOutOfRangeFix()
        : base(K8S2008NumberOutOfRange.Id)
    {
    }
}
