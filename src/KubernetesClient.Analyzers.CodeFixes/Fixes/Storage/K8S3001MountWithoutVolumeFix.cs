using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Gives a mount the volume that it names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3001MountWithoutVolumeFix))]
public sealed class K8S3001MountWithoutVolumeFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3001MountWithoutVolumeFix()
        : base(K8S3001MountWithoutVolume.Id)
    {
    }
}
