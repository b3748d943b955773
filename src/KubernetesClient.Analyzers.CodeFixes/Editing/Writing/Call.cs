using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>A call.</summary>
/// <param name="Function">What is called.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="After">What follows the closing parenthesis.</param>
internal sealed record Call(string Function, ImmutableArray<Written> Arguments, string After = "") : Written
{
    /// <inheritdoc />
    public override string? OnOneLine => Arguments.All(argument => argument.OnOneLine is not null)
        ? $"{Function}({string.Join(", ", Arguments.Select(argument => argument.OnOneLine))}){After}"
        : null;

    /// <inheritdoc />
    public override int Depth => Arguments.Select(argument => argument.Depth).DefaultIfEmpty().Max();

    /// <inheritdoc />
    public override string At(string indentation, CodeStyle style)
    {
        string arguments = string.Join(", ", Arguments.Select(argument => argument.At(indentation, style)));
        if (Arguments.Length > 1 && arguments.Contains(style.NewLine))
        {
            string inner = indentation + style.Indentation;
            arguments = string.Join(",", Arguments.Select(argument => style.NewLine + inner + argument.At(inner, style)));
        }

        return $"{Function}({arguments}){After}";
    }
}
