using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Asks for a disk that one node can use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3011SharedModePerPodFix))]
public sealed class K8S3011SharedModePerPodFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3011SharedModePerPodFix()
        : base(K8S3011SharedModePerPod.Id)
    {
    }
}
