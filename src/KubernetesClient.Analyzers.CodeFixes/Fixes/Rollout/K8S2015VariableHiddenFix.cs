using KubernetesClient.Analyzers.Rules.Rollout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;

/// <summary>Removes an environment variable that another one hides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S2015VariableHiddenFix))]
public sealed class K8S2015VariableHiddenFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S2015VariableHiddenFix()
        : base(K8S2015VariableHidden.Id)
    {
    }
}
