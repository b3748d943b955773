using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Moves data from the disks of nodes to a claim template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3015DataOnOneNodeFix))]
public sealed class K8S3015DataOnOneNodeFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3015DataOnOneNodeFix()
        : base(K8S3015DataOnOneNode.Id)
    {
    }
}
