using System;
using System.Collections.Immutable;
using System.Globalization;
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
        "Contains", "EndsWith", "Equals", "Insert", "PadLeft", "PadRight", "Remove", "Replace", "StartsWith", "Substring", "ToLower",
        "ToLowerInvariant", "ToString", "ToUpper", "ToUpperInvariant", "Trim", "TrimEnd", "TrimStart");

    private static readonly ImmutableHashSet<string> OfPaths = ImmutableHashSet.Create(
        "ChangeExtension", "Combine", "GetDirectoryName", "GetExtension", "GetFileName", "GetFileNameWithoutExtension", "Join");

    /// <summary>Whether a call gives the same text or number for the same texts and numbers.</summary>
    public static bool IsPure(IMethodSymbol method) => method.IsStatic
        ? IsStaticFunction(method)
        : (method.ContainingType.SpecialType == SpecialType.System_String && OfTexts.Contains(method.Name)) || IsWritingOfNumber(method);

    private static bool IsStaticFunction(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => method.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Equals",
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => method.Name == "Parse" && method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_String,
        { Name: "Path", ContainingNamespace: { Name: "IO", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } => OfPaths.Contains(method.Name),
        { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => method.Parameters.All(parameter => parameter.RefKind == RefKind.None),
        _ => false,
    };

    private static bool IsWritingOfNumber(IMethodSymbol method) =>
        method.Name == "ToString"
        && method.ContainingType.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64
        && method.Parameters.All(parameter => parameter.Type.Name == "IFormatProvider");

    /// <summary>The result of a pure call; null if it is on values of which nothing is known.</summary>
    /// <param name="method">The call, which is pure.</param>
    /// <param name="receiver">The text that it is called on.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="display">How the source writes the call.</param>
    /// <param name="origin">Where it stands.</param>
    public static Value? ResultOf(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, string display, Origin origin)
    {
        if (method.Name == "ToString" && receiver is Opaque or Number { Amount: >= 0 })
        {
            return receiver is Number number ? Text.Of(number.Amount.ToString(CultureInfo.InvariantCulture), origin) : receiver.From(origin);
        }

        if (method.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && IsBlank(method.Name, arguments[0]) is { } isBlank)
        {
            return new Flag(isBlank, origin);
        }

        if (method.Name == "Parse")
        {
            return arguments[0] is Text { Literal: { } digits } && TextFunctions.Parse(digits, method.ContainingType.SpecialType) is { } parsed
                ? new Number(parsed, origin)
                : ResultByName(method, receiver, arguments, display, origin);
        }

        if (TextFunctions.Ask(method.Name, method.IsStatic ? arguments : arguments.Insert(0, receiver)) is { } answer)
        {
            return new Flag(answer, origin);
        }

        return receiver is Text { Literal: { } text } && TextFunctions.Compute(method.Name, text, arguments) is { } result
            ? Text.Of(result, origin)
            : ResultByName(method, receiver, arguments, display, origin);
    }

    /// <summary>A result of which only the call is known.</summary>
    private static Opaque? ResultByName(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, string display, Origin origin)
    {
        string?[] identities = (method.IsStatic ? arguments : arguments.Insert(0, receiver)).Select(IdentityOf).ToArray();
        return identities.Contains(null)
            ? null
            : new Opaque($"{(method.IsStatic ? method.ContainingType.Name + "." : "")}{method.Name}({string.Join(",", identities)})", display, origin);
    }

    private static bool? IsBlank(string method, Value value) => value switch
    {
        Absent => true,
        Text { Literal: { } literal } => method == "IsNullOrEmpty" ? literal.Length == 0 : string.IsNullOrWhiteSpace(literal),
        Text { Pieces: var pieces } when pieces.Any(piece => piece.Identity is null && !string.IsNullOrWhiteSpace(piece.Written)) => false,
        _ => null,
    };

    private static string? IdentityOf(Value value) => value switch
    {
        Opaque opaque => opaque.Identity,
        Number number => $"{number.Amount}",
        Flag flag => $"{flag.IsSet}",
        Absent => "null",
        Text text => string.Concat(text.Pieces.Select(piece => piece.Identity is null ? Quote(piece.Written) : $"{{{piece.Identity}}}")),
        _ => null,
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
