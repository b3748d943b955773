using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Lets a StatefulSet name the headless Service that is built.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1002GoverningServiceMisnamedFix))]
public sealed class K8S1002GoverningServiceMisnamedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1002GoverningServiceMisnamedFix()
        : base(K8S1002GoverningServiceMisnamed.Id)
    {
    }
}
