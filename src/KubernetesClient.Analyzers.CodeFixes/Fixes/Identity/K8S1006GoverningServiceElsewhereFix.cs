using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Puts the governing Service into the namespace of the StatefulSet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1006GoverningServiceElsewhereFix))]
public sealed class K8S1006GoverningServiceElsewhereFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1006GoverningServiceElsewhereFix()
        : base(K8S1006GoverningServiceElsewhere.Id)
    {
    }
}
