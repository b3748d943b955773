using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Repairs a mount that the API server refuses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3008VolumeRefusedFix))]
public sealed class K8S3008VolumeRefusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3008VolumeRefusedFix()
        : base(K8S3008VolumeRefused.Id)
    {
    }
}
