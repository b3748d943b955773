using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Writes what is meant, or removes what the API server refuses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1016LabelRefusedFix))]
public sealed class K8S1016LabelRefusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1016LabelRefusedFix()
        : base(K8S1016LabelRefused.Id)
    {
    }
}
