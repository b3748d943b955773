using KubernetesClient.Analyzers.Rules.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;

/// <summary>Completes a claim template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(K8S3006ClaimTemplateIncompleteFix))]
public sealed class K8S3006ClaimTemplateIncompleteFix : ManifestFix
{
    /// <summary>The fix for the findings of the rule.</summary>
    public K8S3006ClaimTemplateIncompleteFix()
        : base(K8S3006ClaimTemplateIncomplete.Id)
    {
    }
}
