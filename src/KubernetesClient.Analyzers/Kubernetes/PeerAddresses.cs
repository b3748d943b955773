using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>
/// Finds the DNS names of pods in texts: <c>&lt;set&gt;-&lt;ordinal&gt;.&lt;Service&gt;</c>
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal static class PeerAddresses
{
    /// <summary>Whether a text surely holds the DNS name of a pod of a set of the given name.</summary>
    public static bool AreIn(Value text, Value setName)
    {
        var letters = new Dictionary<string, char>();
        return Flatten(setName, letters) is { Length: > 0 } set
            && Flatten(text, letters) is { } flat
            && Regex.IsMatch(flat, $@"(?<![A-Za-z0-9.\-\uE000-\uF8FF]){Regex.Escape(set)}-[0-9]+\.[a-z0-9\uE000-\uF8FF]", RegexOptions.CultureInvariant);
    }

    /// <summary>A text in which each opaque is one letter of the private use area, the same for the same opaque.</summary>
    private static string? Flatten(Value value, Dictionary<string, char> letters) => value switch
    {
        Text text => text.Pieces.Aggregate(new StringBuilder(), (flat, piece) => piece.Identity is null ? flat.Append(piece.Written) : flat.Append(LetterFor(piece.Identity, letters))).ToString(),
        Opaque opaque => LetterFor(opaque.Identity, letters).ToString(),
        _ => null,
    };

    private static char LetterFor(string identity, Dictionary<string, char> letters)
    {
        if (!letters.TryGetValue(identity, out char letter))
        {
            letters[identity] = letter = (char)('\uE000' + letters.Count);
        }

        return letter;
    }
}
