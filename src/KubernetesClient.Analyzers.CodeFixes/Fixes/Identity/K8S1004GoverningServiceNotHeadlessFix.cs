using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Makes a governing Service headless, or builds a headless one beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1004GoverningServiceNotHeadlessFix))]
public sealed class K8S1004GoverningServiceNotHeadlessFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1004GoverningServiceNotHeadlessFix()
        : base(K8S1004GoverningServiceNotHeadless.Id)
    {
    }
}
