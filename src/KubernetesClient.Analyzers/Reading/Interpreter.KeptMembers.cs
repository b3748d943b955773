using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Members that an object keeps as they were when it was made.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Something in an object that nobody writes once the object is made: what cannot change itself is always the same.</summary>
    private Value InsideForGood(IOperation reference, Value? receiver, string name, ITypeSymbol type) => receiver switch
    {
        Opaque opaque when IsImmutable(type) => new Opaque($"{opaque.Identity}{PathSeparator}{name}", $"{opaque.Display}.{name}", OriginOf(reference)),
        CallResult made when IsImmutable(type) => new Opaque($"{made.Identity}{PathSeparator}{name}", $"{made.Display}.{name}", OriginOf(reference)),
        null => Fresh(reference),
        _ => Inside(reference, receiver, name, type),
    };

    private bool IsBeingMade(ISymbol member) => member.ContainingType.InstanceConstructors.Any(IsRunning);

    /// <summary>Whether a parameter is one of a primary constructor that other members read and nothing writes.</summary>
    private bool IsKeptByObject(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol constructor && !IsRunning(constructor) && IsNeverWritten(parameter);

    private bool IsNeverWritten(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && constructor.ContainingType.Locations.Length == 1
        && _context.SourceOf(constructor)?.GetSyntax() is TypeDeclarationSyntax type
        && !type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name && IsWritten(name));

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
        PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PostIncrementExpression) || unary.IsKind(SyntaxKind.PostDecrementExpression),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}
