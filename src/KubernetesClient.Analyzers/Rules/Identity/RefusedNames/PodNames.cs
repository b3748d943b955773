using System.Globalization;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedNames;

/// <summary>The names that Kubernetes makes out of that of a StatefulSet: the name, a dash, and a number.</summary>
internal static class PodNames
{
    /// <summary>The name of the last pod, if the name of the set allows none that is so long; null otherwise.</summary>
    public static Text? TooLong(StatefulSet set, Text name)
    {
        if (set.Pods is not { Last: var last })
        {
            return null;
        }

        string ending = $"-{last.ToString(CultureInfo.InvariantCulture)}";
        return NameRule.LeastLengthOf(name) + ending.Length > NameRule.Label.Longest
            ? Text.Of(name.Pieces.Add(TextPiece.Literal(ending)), origin: null)
            : null;
    }
}
