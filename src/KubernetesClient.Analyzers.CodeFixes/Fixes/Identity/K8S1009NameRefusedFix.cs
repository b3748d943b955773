using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Writes a name that Kubernetes takes, wherever the name is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1009NameRefusedFix))]
public sealed class K8S1009NameRefusedFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1009NameRefusedFix()
        : base(K8S1009NameRefused.Id)
    {
    }
}
