using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Mounts a volume where this version of the image keeps its data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3012DataPathNotKeptFix))]
public sealed class K8S3012DataPathNotKeptFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3012DataPathNotKeptFix()
        : base(K8S3012DataPathNotKept.Id)
    {
    }
}
