using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Gives a server a folder of its disk.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3014ClaimAtDataDirectoryFix))]
public sealed class K8S3014ClaimAtDataDirectoryFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3014ClaimAtDataDirectoryFix()
        : base(K8S3014ClaimAtDataDirectory.Id)
    {
    }
}
