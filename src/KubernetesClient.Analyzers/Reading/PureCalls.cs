using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The calls that give the same for the same, each time. It is a list: of a call that is not in it nothing is assumed.
/// </summary>
internal static class PureCalls
{
    private static readonly ImmutableHashSet<string> OfTexts = ImmutableHashSet.Create(
        "Insert", "PadLeft", "PadRight", "Remove", "Replace", "Substring", "ToLowerInvariant", "ToString", "ToUpperInvariant",
        "Trim", "TrimEnd", "TrimStart");

    /// <summary>Whether a call on a text gives the same text for the same text and arguments.</summary>
    public static bool IsPure(IMethodSymbol method) =>
        !method.IsStatic && method.ContainingType.SpecialType == SpecialType.System_String && OfTexts.Contains(method.Name);

    /// <summary>The result of a pure call; null if it is on values of which nothing is known.</summary>
    /// <param name="method">The call, which is pure.</param>
    /// <param name="receiver">The text that it is called on.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="display">How the source writes the call.</param>
    /// <param name="origin">Where it stands.</param>
    public static Value? ResultOf(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, string display, Origin origin)
    {
        if (receiver is Text { Literal: { } text } && arguments.All(argument => argument is Text { Literal: not null })
            && Compute(method.Name, text, arguments.Select(argument => ((Text)argument).Literal!).ToArray()) is { } result)
        {
            return Text.Of(result, origin);
        }

        string?[] identities = arguments.Insert(0, receiver).Select(IdentityOf).ToArray();
        return identities.Contains(null)
            ? null
            : new Opaque($"{method.Name}({string.Join(",", identities)})", display, origin);
    }

    private static string? Compute(string method, string text, string[] arguments) => (method, arguments.Length) switch
    {
        ("ToLowerInvariant", 0) => text.ToLowerInvariant(),
        ("ToUpperInvariant", 0) => text.ToUpperInvariant(),
        ("ToString", 0) => text,
        ("Trim", 0) => text.Trim(),
        ("Replace", 2) when arguments[0].Length > 0 => text.Replace(arguments[0], arguments[1]),
        _ => null,
    };

    private static string? IdentityOf(Value value) => value switch
    {
        Opaque opaque => opaque.Identity,
        Number number => $"{number.Amount}",
        Text text => string.Concat(text.Pieces.Select(piece => piece.Identity is null ? Quote(piece.Written) : $"{{{piece.Identity}}}")),
        _ => null,
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
