using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Mounts or removes a claim template that nothing mounts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3004ClaimTemplateNotMountedFix))]
public sealed class K8S3004ClaimTemplateNotMountedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3004ClaimTemplateNotMountedFix()
        : base(K8S3004ClaimTemplateNotMounted.Id)
    {
    }
}
