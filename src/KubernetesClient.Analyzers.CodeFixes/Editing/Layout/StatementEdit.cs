using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>Adds statements before and after a statement.</summary>
internal sealed class StatementEdit : IPendingEdit
{
    private readonly SourceFile _file;
    private readonly StatementSyntax _statement;
    private readonly CodeStyle _style;
    private readonly List<Written> _before = new();
    private readonly List<Written> _after = new();

    /// <summary>Edits around a statement.</summary>
    public StatementEdit(SourceFile file, StatementSyntax statement)
    {
        _file = file;
        _statement = statement;
        _style = CodeStyle.Around(statement, file.Text);
    }

    private string Indentation => _file.Text.IndentationAt(_statement.SpanStart);

    /// <summary>Adds a statement before it, without its semicolon.</summary>
    public void AddBefore(Written statement) => _before.Add(statement);

    /// <summary>Adds a statement after it, without its semicolon.</summary>
    public void AddAfter(Written statement) => _after.Add(statement);

    /// <inheritdoc />
    public IEnumerable<TextChange> Changes()
    {
        if (_before.Count > 0)
        {
            yield return Before();
        }

        if (_after.Count > 0)
        {
            int end = Lines.EndWithComment(_statement.GetLastToken());
            yield return new TextChange(new TextSpan(end, 0), string.Concat(_after.Select(statement => _style.NewLine + Indentation + Write(statement))));
        }
    }

    private TextChange Before()
    {
        if (!_file.Text.StartsLine(_statement.SpanStart))
        {
            return new TextChange(new TextSpan(_statement.SpanStart, 0), string.Concat(_before.Select(statement => Write(statement) + " ")));
        }

        int start = _file.Text.StartWithComments(_statement);
        string text = string.Concat(_before.Select(statement => Indentation + Write(statement) + _style.NewLine));
        bool isParagraph = _file.Text.IsBelowBlankLine(start) && (_before.Count > 1 || Write(_before[0]).Contains(_style.NewLine));
        return new TextChange(new TextSpan(start, 0), isParagraph ? text + _style.NewLine : text);
    }

    private string Write(Written statement) => statement.At(Indentation, _style) + ";";
}
