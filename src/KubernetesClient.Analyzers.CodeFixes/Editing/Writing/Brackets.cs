using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>Items in brackets after a head, on one line if they are few and short.</summary>
/// <param name="Head">What stands before the opening bracket; it may be empty.</param>
/// <param name="Open">The opening bracket.</param>
/// <param name="Items">The items.</param>
/// <param name="Close">The closing bracket.</param>
internal sealed record Brackets(string Head, string Open, ImmutableArray<Written> Items, string Close) : Written
{
    /// <summary>Whether each item has a line of its own in any case.</summary>
    public bool IsTall { get; init; }

    /// <inheritdoc />
    public override string? OnOneLine
    {
        get
        {
            if (IsTall || Items.Any(item => item.OnOneLine is null))
            {
                return null;
            }

            string inner = string.Join(", ", Items.Select(item => item.OnOneLine));
            string before = Head.Length == 0 ? "" : Head + " ";
            return Open == "{" ? $"{before}{Open} {inner} {Close}" : before + Open + inner + Close;
        }
    }

    /// <inheritdoc />
    public override int Depth => 1 + Items.Select(item => item.Depth).DefaultIfEmpty().Max();

    /// <inheritdoc />
    public override string At(string indentation, CodeStyle style)
    {
        if (IsShort && OnOneLine is { } line)
        {
            return line;
        }

        string start = style.NewLine + indentation;
        string head = Head.Length == 0 ? "" : Head + (style.BraceOnOwnLine ? start : " ");
        string items = string.Join(",", Items.Select(item => start + style.Indentation + item.At(indentation + style.Indentation, style)));
        return head + Open + items + (style.TrailingComma ? "," : "") + start + Close;
    }
}
