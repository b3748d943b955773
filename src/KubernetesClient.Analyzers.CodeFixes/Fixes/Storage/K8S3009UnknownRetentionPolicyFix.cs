using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Writes the retention policy that is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3009UnknownRetentionPolicyFix))]
public sealed class K8S3009UnknownRetentionPolicyFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3009UnknownRetentionPolicyFix()
        : base(K8S3009UnknownRetentionPolicy.Id)
    {
    }
}
