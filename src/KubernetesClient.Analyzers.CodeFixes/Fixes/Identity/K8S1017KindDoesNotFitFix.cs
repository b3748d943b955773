using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Writes the constants of the type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1017KindDoesNotFitFix))]
public sealed class K8S1017KindDoesNotFitFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1017KindDoesNotFitFix()
        : base(K8S1017KindDoesNotFit.Id)
    {
    }
}
