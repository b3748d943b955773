using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Names the last pod that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1014PeerBeyondReplicasFix))]
public sealed class K8S1014PeerBeyondReplicasFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1014PeerBeyondReplicasFix()
        : base(K8S1014PeerBeyondReplicas.Id)
    {
    }
}
