using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Moves data from scratch space to a claim template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3003DataOnScratchSpaceFix))]
public sealed class K8S3003DataOnScratchSpaceFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3003DataOnScratchSpaceFix()
        : base(K8S3003DataOnScratchSpace.Id)
    {
    }
}
