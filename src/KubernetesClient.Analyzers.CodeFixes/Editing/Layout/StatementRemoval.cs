using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>Removes statements that stand in one row; with each group of neighbours goes the blank line that would be left of it.</summary>
internal sealed class StatementRemoval : IPendingEdit
{
    private readonly SourceText _text;
    private readonly ImmutableArray<StatementSyntax> _row;
    private readonly HashSet<StatementSyntax> _removed = new();

    /// <summary>Edits the row in which a statement stands.</summary>
    public StatementRemoval(SourceFile file, StatementSyntax statement)
    {
        _text = file.Text;
        _row = StatementLists.Around(statement).ToImmutableArray();
    }

    /// <summary>Removes a statement.</summary>
    public void Remove(StatementSyntax statement) => _removed.Add(statement);

    /// <inheritdoc />
    public IEnumerable<TextChange> Changes()
    {
        int start = 0;
        while (start < _row.Length)
        {
            int end = start;
            while (end < _row.Length && _removed.Contains(_row[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return new TextChange(Region(start, end - 1), "");
            }

            start = end + 1;
        }
    }

    private TextSpan Region(int first, int last)
    {
        StatementSyntax start = _row[first];
        int end = Lines.EndWithComment(_row[last].GetLastToken());
        if (!_text.StartsLine(start.SpanStart) || !_text.EndsLine(end))
        {
            return TextSpan.FromBounds(start.SpanStart, _row[last].GetLastToken().GetNextToken().SpanStart);
        }

        TextSpan lines = _text.WholeLines(start, end);
        return start.Parent is BlockSyntax ? _text.WithBlankLineAtBrace(lines, first == 0, last == _row.Length - 1) : lines;
    }
}
