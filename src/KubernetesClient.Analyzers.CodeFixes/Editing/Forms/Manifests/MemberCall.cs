using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>The expression that asks a member of the program for what it builds.</summary>
/// <param name="File">The file.</param>
/// <param name="Expression">The call of the method, or the read of the property.</param>
internal sealed record MemberCall(SourceFile File, ExpressionSyntax Expression)
{
    /// <summary>The one in which the name of the member stands; null if it is no expression.</summary>
    public static MemberCall? At(SourceFile file, TextSpan name)
    {
        ExpressionSyntax? expression = file.Root.FindNode(name, getInnermostNodeForTie: true) as SimpleNameSyntax;
        if (expression?.Parent is MemberAccessExpressionSyntax access && access.Name == expression)
        {
            expression = access;
        }

        return expression?.Parent is InvocationExpressionSyntax call && call.Expression == expression ? new MemberCall(file, call)
            : expression is not null ? new MemberCall(file, expression)
            : null;
    }

    /// <summary>The same of another member, which takes some of the arguments; null if it cannot be written twice.</summary>
    public string? Of(string member, IReadOnlyCollection<IParameterSymbol> parameters)
    {
        ExpressionSyntax name = Expression is InvocationExpressionSyntax call ? call.Expression : Expression;
        string? function = name switch
        {
            MemberAccessExpressionSyntax access when Repetition.IsHarmless(access.Expression) => $"{access.Expression.WithoutTrivia()}.{member}",
            SimpleNameSyntax => member,
            _ => null,
        };
        if (function is null || Expression is not InvocationExpressionSyntax { ArgumentList: var arguments })
        {
            return function;
        }

        return File.Model.GetSymbolInfo(Expression).Symbol is IMethodSymbol method && GivenTo(parameters, arguments, method) is { } given
            ? $"{function}({string.Join(", ", given)})"
            : null;
    }

    private static string[]? GivenTo(IReadOnlyCollection<IParameterSymbol> parameters, ArgumentListSyntax arguments, IMethodSymbol method)
    {
        ExpressionSyntax[] given = parameters
            .SelectMany(parameter => arguments.Arguments.Where(argument => RemoveForm.ParameterOf(argument, arguments, method)?.Ordinal == parameter.Ordinal))
            .Select(argument => argument.Expression)
            .ToArray();
        return given.Length == parameters.Count && given.All(Repetition.IsHarmless) ? given.Select(argument => argument.WithoutTrivia().ToString()).ToArray() : null;
    }
}
