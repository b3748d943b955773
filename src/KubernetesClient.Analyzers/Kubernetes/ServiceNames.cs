using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Which names of Services a person takes for one another.</summary>
internal static class ServiceNames
{
    private static readonly ImmutableArray<string> CustomaryEndings = ImmutableArray.Create("-headless", "-service", "-svc");
    private static readonly char[] SignsOfPlaceholders = { '<', '{', '[', '(', '$', '%' };

    /// <summary>
    /// Whether somebody fills in a part of a name later: <c>&lt;name&gt;</c>, <c>${NAME}</c>, <c>%NAME%</c>. No object has such
    /// a name.
    /// </summary>
    public static bool IsToBeFilledIn(Value name) =>
        name is Text text && text.Pieces.Any(piece => piece.Identity is null && piece.Written.IndexOfAny(SignsOfPlaceholders) >= 0);

    /// <summary>Whether a name has nothing but spaces: no Service is meant by it.</summary>
    public static bool IsBlank(Value name) => name is Text { Literal: { } literal } && string.IsNullOrWhiteSpace(literal);

    /// <summary>
    /// Whether two different names are nearly the same: one or two slips of the keyboard apart, or the same but for a
    /// customary ending.
    /// </summary>
    public static bool AreNearlySame(Value one, Value other) =>
        StemKeyOf(one) is { } stem && stem == StemKeyOf(other)
        || (one is Text { Literal: { } left } && other is Text { Literal: { } right } && Spelling.AreNearlySame(left, right));

    private static string? StemKeyOf(Value name) => name switch
    {
        Text { Pieces: var pieces } text when pieces.Length > 0 && pieces[pieces.Length - 1] is { Identity: null } last =>
            Text.Of(pieces.SetItem(pieces.Length - 1, TextPiece.Literal(WithoutEnding(last.Written))), text.Origin).TextKey(),
        _ => name.TextKey(),
    };

    private static string WithoutEnding(string name)
    {
        string? ending = CustomaryEndings.FirstOrDefault(customary => name.EndsWith(customary, StringComparison.Ordinal));
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }
}
