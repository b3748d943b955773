using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>Gives an initializer to a creation that has none.</summary>
internal sealed class NewInitializerEdit : IPendingEdit
{
    private readonly SourceFile _file;
    private readonly BaseObjectCreationExpressionSyntax _creation;
    private readonly List<Written> _items = new();

    /// <summary>Edits a creation.</summary>
    public NewInitializerEdit(SourceFile file, BaseObjectCreationExpressionSyntax creation)
    {
        _file = file;
        _creation = creation;
    }

    /// <summary>Adds an element.</summary>
    public void Add(Written item) => _items.Add(item);

    /// <inheritdoc />
    public IEnumerable<TextChange> Changes()
    {
        CodeStyle style = CodeStyle.Around(_creation, _file.Text);
        string indentation = _file.Text.IndentationAt(_creation.SpanStart);
        string written = new Brackets("", "{", _items.ToImmutableArray(), "}").At(indentation, style);
        string start = written.Contains(style.NewLine) && style.BraceOnOwnLine ? style.NewLine + indentation : " ";
        yield return new TextChange(TextSpan.FromBounds(EndOfHead, _creation.Span.End), start + written);
    }

    private int EndOfHead => _creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named
        ? named.Type.Span.End
        : _creation.Span.End;
}
