using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Puts data that lies on a container's own disk on a claim.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3002DataOnContainerDiskFix))]
public sealed class K8S3002DataOnContainerDiskFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3002DataOnContainerDiskFix()
        : base(K8S3002DataOnContainerDisk.Id)
    {
    }
}
