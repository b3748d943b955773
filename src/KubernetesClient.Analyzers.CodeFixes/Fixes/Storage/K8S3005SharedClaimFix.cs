using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Turns the claim that pods share into a template, by which each gets one of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3005SharedClaimFix))]
public sealed class K8S3005SharedClaimFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3005SharedClaimFix()
        : base(K8S3005SharedClaim.Id)
    {
    }
}
