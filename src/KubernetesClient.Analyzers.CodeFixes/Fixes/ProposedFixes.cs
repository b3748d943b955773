using System;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes;

/// <summary>The fixes that a diagnostic carries.</summary>
internal static class ProposedFixes
{
    /// <summary>The fixes, the best one first; none if the diagnostic carries nothing that can be read.</summary>
    public static ImmutableArray<ProposedFix> Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FixText.PropertyName, out string? text) || text is null)
        {
            return ImmutableArray<ProposedFix>.Empty;
        }

        try
        {
            return FixText.Read(text);
        }
        catch (FormatException)
        {
            return ImmutableArray<ProposedFix>.Empty;
        }
    }
}
