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
    private const string AnyLabel = @"[a-z0-9\-\uE000-\uF8FF]+";

    /// <summary>
    /// Whether a text surely holds the DNS name of a pod of a set of the given name: one that ends with the Service, or that
    /// goes on to <c>svc</c>. Anything else may be a host of an outside domain (<c>kafka-0.example.com</c>) or a file.
    /// </summary>
    public static bool AreIn(Value text, Value setName)
    {
        var letters = new Dictionary<string, char>();
        if (Flatten(setName, letters) is not { Length: > 0 } set)
        {
            return false;
        }

        // What the set is named after has no dots; any other opaque may be a whole domain.
        string knownLabel = $@"[a-z0-9\-{string.Concat(letters.Values)}]+";
        return Flatten(text, letters) is { } flat
            && Regex.IsMatch(
                flat,
                $@"(?<![\w.\-\uE000-\uF8FF]|(?<!/)/){Regex.Escape(set)}-[0-9]+\.(?:{knownLabel}(?![\w.\-\uE000-\uF8FF])|{AnyLabel}(?:\.{AnyLabel})?\.svc(?![\w\-\uE000-\uF8FF]))",
                RegexOptions.CultureInvariant);
    }

    /// <summary>Whether a text can hold the DNS name of a pod of any set at all: an ordinal before a dot.</summary>
    public static bool MayBeIn(Value text) =>
        text is Text { Pieces: var pieces } && pieces.Any(piece => piece.Identity is null && Regex.IsMatch(piece.Written, @"-[0-9]+\.", RegexOptions.CultureInvariant));

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
