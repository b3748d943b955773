using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Asks for a node of its own for each pod.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2014ReplicasMayShareNodeFix))]
public sealed class K8S2014ReplicasMayShareNodeFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2014ReplicasMayShareNodeFix()
        : base(K8S2014ReplicasMayShareNode.Id)
    {
    }
}
