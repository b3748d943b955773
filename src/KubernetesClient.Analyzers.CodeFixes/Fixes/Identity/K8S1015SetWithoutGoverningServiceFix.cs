using KubernetesClient.Analyzers.Rules.Identity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;

/// <summary>Lets a StatefulSet name its governing Service, or builds one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S1015SetWithoutGoverningServiceFix))]
public sealed class K8S1015SetWithoutGoverningServiceFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S1015SetWithoutGoverningServiceFix()
        : base(K8S1015SetWithoutGoverningService.Id)
    {
    }
}
