using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Keeps the claims of pods that go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3010DataDeletedWithPodFix))]
public sealed class K8S3010DataDeletedWithPodFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3010DataDeletedWithPodFix()
        : base(K8S3010DataDeletedWithPod.Id)
    {
    }
}
