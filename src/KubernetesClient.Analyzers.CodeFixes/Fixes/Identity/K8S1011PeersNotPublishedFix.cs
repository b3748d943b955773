using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Lets the governing Service list pods before they are ready.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1011PeersNotPublishedFix))]
public sealed class K8S1011PeersNotPublishedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1011PeersNotPublishedFix()
        : base(K8S1011PeersNotPublished.Id)
    {
    }
}
