using KubernetesClient.Analyzers.Rules.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;

/// <summary>Makes the Deployment a StatefulSet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S4005OnePodDatabaseFix))]
public sealed class K8S4005OnePodDatabaseFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S4005OnePodDatabaseFix()
        : base(K8S4005OnePodDatabase.Id)
    {
    }
}
