using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>
/// Finds the DNS names of pods in texts: <c>&lt;set&gt;-&lt;ordinal&gt;.&lt;Service&gt;</c>
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal static class PeerAddresses
{
    private const string AnyLabel = @"[a-z0-9\-\uE000-\uF8FF]+";

    /// <summary>What a name cannot begin after: more of a name, an end of what the shell fills in, a directory.</summary>
    private const string NoStart = @"(?<![\w.\-)}\uE000-\uF8FF]|(?<!/)/)";

    /// <summary>A number, or a range as MinIO writes it (https://github.com/minio/minio/tree/master/docs/distributed).</summary>
    private const string Ordinals = @"(?:(?<only>[0-9]{1,9})|\{(?<first>[0-9]{1,9})\.\.\.(?<last>[0-9]{1,9})\})";

    /// <summary>What a name does not end before: more of a name, or what the shell or somebody else fills in.</summary>
    private const string NoEnd = @"(?![\w.\-$<{%(\uE000-\uF8FF])";

    private static readonly Regex OrdinalBeforeDot = new(@"-[0-9]+\.|-\{[0-9]+\.{3}", RegexOptions.CultureInvariant);

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
                $@"{NoStart}{Regex.Escape(set)}-{Ordinals}\.(?:{knownLabel}(?![\w.\-\uE000-\uF8FF])|{AnyLabel}(?:\.{AnyLabel})?\.svc(?![\w\-\uE000-\uF8FF]))",
                RegexOptions.CultureInvariant);
    }

    /// <summary>
    /// The addresses of pods of a set that surely stand in a text: they end with the Service or the namespace, or go on to
    /// <c>svc</c>. What is not known of them can have no dots.
    /// </summary>
    public static ImmutableArray<PeerAddress> In(Value text, Value setName, Value serviceName)
    {
        var letters = new Dictionary<string, char>();
        if (Flatten(setName, letters) is not { Length: > 0 } set || Flatten(serviceName, letters) is null)
        {
            return ImmutableArray<PeerAddress>.Empty;
        }

        string knownLabel = $@"[a-z0-9\-{string.Concat(letters.Values)}]+";
        if (Flatten(text, letters) is not { } flat)
        {
            return ImmutableArray<PeerAddress>.Empty;
        }

        ImmutableDictionary<char, TextPiece> pieces = PiecesByLetter(letters, text, setName, serviceName);
        return Regex.Matches(
                flat,
                $@"{NoStart}{Regex.Escape(set)}-{Ordinals}\.(?<service>{knownLabel})(?:\.(?<namespace>{AnyLabel})(?:(?<svc>\.svc)(?![\w\-$<{{%(\uE000-\uF8FF])|{NoEnd})|{NoEnd})",
                RegexOptions.CultureInvariant)
            .Cast<Match>()
            .Select(match => new PeerAddress(
                int.Parse(match.Groups[match.Groups["only"].Success ? "only" : "first"].Value, CultureInfo.InvariantCulture),
                int.Parse(match.Groups[match.Groups["only"].Success ? "only" : "last"].Value, CultureInfo.InvariantCulture),
                Unflatten(match.Groups["service"].Value, pieces),
                match.Groups["namespace"].Success ? Unflatten(match.Groups["namespace"].Value, pieces) : null)
            {
                Display = Unflatten(match.Value, pieces).Display,
                GoesOnToSvc = match.Groups["svc"].Success,
                IsInUrl = flat.Substring(0, match.Index) is var before && (before.EndsWith("//", StringComparison.Ordinal) || before.EndsWith("@", StringComparison.Ordinal)),
                HasPort = Regex.IsMatch(flat.Substring(match.Index + match.Length), "^:[0-9]", RegexOptions.CultureInvariant),
                ServicePlace = new TextSpan(match.Groups["service"].Index, match.Groups["service"].Length),
                LastOrdinalPlace = match.Groups[match.Groups["only"].Success ? "only" : "last"] is var last ? new TextSpan(last.Index, last.Length) : default,
            })
            .ToImmutableArray();
    }

    /// <summary>The number of the pod of which a text is the whole name; null if it surely is no pod of the set.</summary>
    public static int? OrdinalOf(Value podName, Value setName)
    {
        var letters = new Dictionary<string, char>();
        return Flatten(setName, letters) is { Length: > 0 } set && Flatten(podName, letters) is { } pod
            && Regex.Match(pod, $"^{Regex.Escape(set)}-([0-9]{{1,9}})$", RegexOptions.CultureInvariant) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether a text can hold the DNS name of a pod of any set at all: an ordinal before a dot.</summary>
    public static bool MayBeIn(Value text) =>
        text is Text { Pieces: var pieces } && pieces.Any(piece => piece.Identity is null && OrdinalBeforeDot.IsMatch(piece.Written));

    /// <summary>A text in which each opaque is one letter of the private use area, the same for the same opaque.</summary>
    private static string? Flatten(Value value, Dictionary<string, char> letters) => value switch
    {
        Text text => text.Pieces.Aggregate(new StringBuilder(), (flat, piece) => piece.Identity is null ? flat.Append(piece.Written) : flat.Append(LetterFor(piece.Identity, letters))).ToString(),
        Opaque opaque => LetterFor(opaque.Identity, letters).ToString(),
        _ => null,
    };

    private static Text Unflatten(string flat, ImmutableDictionary<char, TextPiece> pieces) =>
        Text.Of(flat.Select(letter => pieces.TryGetValue(letter, out TextPiece piece) ? piece : TextPiece.Literal(letter.ToString())).ToImmutableArray(), origin: null);

    private static ImmutableDictionary<char, TextPiece> PiecesByLetter(Dictionary<string, char> letters, params Value[] texts) => texts
        .SelectMany(text => text switch
        {
            Text { Pieces: var pieces } => pieces,
            Opaque opaque => ImmutableArray.Create(TextPiece.Of(opaque)),
            _ => ImmutableArray<TextPiece>.Empty,
        })
        .Where(piece => piece.Identity is not null)
        .GroupBy(piece => letters[piece.Identity!])
        .ToImmutableDictionary(same => same.Key, same => same.First());

    private static char LetterFor(string identity, Dictionary<string, char> letters)
    {
        if (!letters.TryGetValue(identity, out char letter))
        {
            letters[identity] = letter = (char)('\uE000' + letters.Count);
        }

        return letter;
    }
}
