using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Builds the governing Service that a StatefulSet names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1003GoverningServiceNotBuiltFix))]
public sealed class K8S1003GoverningServiceNotBuiltFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1003GoverningServiceNotBuiltFix()
        : base(K8S1003GoverningServiceNotBuilt.Id)
    {
    }
}
