using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Puts the governing Service into the addresses of peers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1008PeerAddressOfWrongServiceFix))]
public sealed class K8S1008PeerAddressOfWrongServiceFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1008PeerAddressOfWrongServiceFix()
        : base(K8S1008PeerAddressOfWrongService.Id)
    {
    }
}
