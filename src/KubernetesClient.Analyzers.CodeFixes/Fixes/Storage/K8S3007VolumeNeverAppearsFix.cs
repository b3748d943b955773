using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Removes a volume or claim template in whose place another one is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3007VolumeNeverAppearsFix))]
public sealed class K8S3007VolumeNeverAppearsFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3007VolumeNeverAppearsFix()
        : base(K8S3007VolumeNeverAppears.Id)
    {
    }
}
