using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>Removes elements of a list and adds others; the rest of it keeps its lines and comments.</summary>
internal sealed class ListEdit : IPendingEdit
{
    private const int MaxLineLength = 140;

    private readonly SourceText _text;
    private readonly ElementList _list;
    private readonly CodeStyle _style;
    private readonly HashSet<int> _removed = new();
    private readonly SortedDictionary<int, List<Written>> _addedBefore = new();

    /// <summary>Edits a list.</summary>
    public ListEdit(SourceFile file, ElementList list)
    {
        _text = file.Text;
        _list = list;
        _style = CodeStyle.Around(list.Node, file.Text);
    }

    private int Count => _list.Elements.Length;

    private bool IsTall => _list.Elements.Any(element => _text.StartsLine(element.SpanStart));

    private int[] Kept => Enumerable.Range(0, Count).Where(element => !_removed.Contains(element)).ToArray();

    /// <summary>Removes an element.</summary>
    public void Remove(int element) => _removed.Add(element);

    /// <summary>Adds an element before another one, or at the end.</summary>
    public void AddBefore(int? element, Written item)
    {
        int index = element ?? Count;
        if (!_addedBefore.TryGetValue(index, out List<Written>? items))
        {
            _addedBefore[index] = items = new List<Written>();
        }

        items.Add(item);
    }

    /// <inheritdoc />
    public IEnumerable<TextChange> Changes()
    {
        if (Kept.Length == 0)
        {
            return FillEmpty();
        }

        return !IsTall && NeedsLines() ? PutOnLines() : ChangeInPlace();
    }

    private IEnumerable<TextChange> FillEmpty()
    {
        ImmutableArray<Written> items = _addedBefore.Values.SelectMany(added => added).ToImmutableArray();
        var interior = TextSpan.FromBounds(_list.Open.Span.End, _list.Close.SpanStart);
        if (items.IsEmpty)
        {
            return IsTall ? Deletions() : new[] { new TextChange(interior, _list.Node is InitializerExpressionSyntax ? " " : "") };
        }

        if (Count == 0 && !_text.IsBlank(interior))
        {
            return new[] { AfterComments(items) };
        }

        string indentation = _text.IndentationAt(_list.Open.SpanStart);
        var brackets = new Brackets("", _list.Open.Text, items, _list.Close.Text) { IsTall = IsTall };
        string written = brackets.At(indentation, _style);
        bool opensOnNewLine = written.Contains(_style.NewLine) && _style.BraceOnOwnLine && !_text.StartsLine(_list.Open.SpanStart) && _list.Node is not BaseArgumentListSyntax;
        return opensOnNewLine
            ? new[] { new TextChange(TextSpan.FromBounds(_list.Open.GetPreviousToken().Span.End, _list.Close.Span.End), _style.NewLine + indentation + written) }
            : new[] { new TextChange(TextSpan.FromBounds(_list.Open.SpanStart, _list.Close.Span.End), written) };
    }

    /// <summary>Into a list in which there are comments and nothing else.</summary>
    private TextChange AfterComments(ImmutableArray<Written> items)
    {
        string indentation = _text.IndentationAt(_list.Close.SpanStart);
        if (!_text.StartsLine(_list.Close.SpanStart))
        {
            return new TextChange(new TextSpan(_list.Close.SpanStart, 0), string.Join(", ", items.Select(item => OnLine(item, indentation))) + " ");
        }

        string inner = indentation + _style.Indentation;
        string lines = string.Join("," + _style.NewLine, items.Select(item => inner + item.At(inner, _style)));
        return new TextChange(
            new TextSpan(_text.Lines.GetLineFromPosition(_list.Close.SpanStart).Start, 0),
            lines + (_style.TrailingComma ? "," : "") + _style.NewLine);
    }

    private bool NeedsLines()
    {
        IEnumerable<Written> items = _addedBefore.Values.SelectMany(added => added).ToArray();
        if (_list.Node is BaseArgumentListSyntax || !items.Any() || IsPartOfLine() || !GapsAreBlank() || Kept.Any(element => !OnOneLine(_list.Elements[element])))
        {
            return false;
        }

        int added = items.Sum(item => item.OnOneLine?.Length + 2 ?? MaxLineLength);
        return items.Any(item => !item.IsShort) || _text.Lines.GetLineFromPosition(_list.Close.SpanStart).Span.Length + added > MaxLineLength;
    }

    /// <summary>Whether the list is part of another one that is on one line with it.</summary>
    private bool IsPartOfLine() => _list.Node.Ancestors()
        .TakeWhile(node => node is not StatementSyntax)
        .Any(node => node is not BaseArgumentListSyntax && ElementList.Of(node) is { } outer && OnOneLine(outer.Open.SpanStart, _list.Open.SpanStart));

    private bool OnOneLine(SyntaxNode node) =>
        _text.Lines.GetLineFromPosition(node.SpanStart).LineNumber == _text.Lines.GetLineFromPosition(node.Span.End).LineNumber;

    private bool GapsAreBlank() => _list.Node.DescendantTokens()
        .Where(token => token.Parent == _list.Node)
        .All(token => _text.IsBlank(TextSpan.FromBounds(token.FullSpan.Start, token.SpanStart)) && (token == _list.Close || Lines.EndWithComment(token) == token.Span.End));

    private IEnumerable<TextChange> PutOnLines()
    {
        string outer = _style.NewLine + _text.IndentationAt(_list.Open.SpanStart);
        string inner = outer + _style.Indentation;
        SyntaxToken before = _list.Open.GetPreviousToken();
        if (_style.BraceOnOwnLine && !_text.StartsLine(_list.Open.SpanStart) && _text.IsBlank(TextSpan.FromBounds(before.Span.End, _list.Open.SpanStart)))
        {
            yield return new TextChange(TextSpan.FromBounds(before.Span.End, _list.Open.SpanStart), outer);
        }

        int from = _list.Open.Span.End;
        string separator = "";
        foreach (int element in Kept)
        {
            string added = Items(_addedBefore.Where(group => group.Key <= element && !IsAddedBeforeAnother(group.Key, element)).SelectMany(group => group.Value), inner);
            yield return new TextChange(TextSpan.FromBounds(from, _list.Elements[element].SpanStart), separator + added + inner);
            from = _list.Elements[element].Span.End;
            separator = ",";
        }

        string last = string.Join(",", _addedBefore.Where(group => group.Key > Kept.Last()).SelectMany(group => group.Value).Select(item => inner + item.At(inner.Substring(_style.NewLine.Length), _style)));
        yield return new TextChange(
            TextSpan.FromBounds(from, _list.Close.SpanStart),
            (last.Length == 0 ? "" : "," + last) + (_style.TrailingComma ? "," : "") + outer);
    }

    private bool IsAddedBeforeAnother(int index, int element) => Kept.Any(other => other < element && index <= other);

    private string Items(IEnumerable<Written> items, string inner) =>
        string.Concat(items.Select(item => inner + item.At(inner.Substring(_style.NewLine.Length), _style) + ","));

    private IEnumerable<TextChange> ChangeInPlace()
    {
        int last = Kept.Last();
        bool addsAtEnd = _addedBefore.Keys.Any(index => index > last);
        var changes = new List<TextChange>();
        foreach (IGrouping<int?, KeyValuePair<int, List<Written>>> added in _addedBefore.GroupBy(group => KeptBefore(group.Key)))
        {
            changes.AddRange(Insertions(added.Key, added.SelectMany(group => group.Value).ToArray(), last));
        }

        if (_removed.Contains(Count - 1) && !_list.HasTrailingComma && !addsAtEnd && _list.CommaAfter(last) is { } comma)
        {
            changes.Add(new TextChange(comma.Span, ""));
        }

        return changes.Concat(Deletions());
    }

    private int? KeptBefore(int index) => Kept.Where(element => element < index).Select(element => (int?)element).LastOrDefault();

    private TextChange[] Insertions(int? kept, IReadOnlyCollection<Written> items, int last)
    {
        if (kept is not { } anchor)
        {
            return new[] { AtStart(items) };
        }

        bool endsInComma = anchor < last || _list.HasTrailingComma;
        if (_list.CommaAfter(anchor) is { } comma)
        {
            return new[] { After(comma, anchor, items, separator: "", endsInComma) };
        }

        SyntaxToken end = _list.Elements[anchor].GetLastToken();
        if (Lines.EndWithComment(end) == end.Span.End)
        {
            return new[] { After(end, anchor, items, separator: ",", endsInComma) };
        }

        return new[] { new TextChange(new TextSpan(end.Span.End, 0), ","), After(end, anchor, items, separator: "", endsInComma) };
    }

    private TextChange AtStart(IReadOnlyCollection<Written> items)
    {
        SyntaxNode first = _list.Elements[Kept[0]];
        string indentation = _text.IndentationAt(first.SpanStart);
        if (!_text.StartsLine(first.SpanStart))
        {
            return new TextChange(new TextSpan(first.SpanStart, 0), string.Concat(items.Select(item => $"{OnLine(item, indentation)}, ")));
        }

        return new TextChange(
            new TextSpan(Lines.EndWithComment(_list.Open), 0),
            string.Concat(items.Select(item => $"{_style.NewLine}{indentation}{item.At(indentation, _style)},")));
    }

    private TextChange After(SyntaxToken token, int anchor, IReadOnlyCollection<Written> items, string separator, bool endsInComma)
    {
        SyntaxNode sibling = _list.Elements[anchor];
        string indentation = _text.IndentationAt(sibling.SpanStart);
        IEnumerable<string> written = IsTall
            ? items.Select(item => $"{_style.NewLine}{indentation}{item.At(indentation, _style)}")
            : items.Select(item => $" {OnLine(item, indentation)}");
        int position = IsTall ? Lines.EndWithComment(token) : token.Span.End;
        return new TextChange(new TextSpan(position, 0), separator + string.Join(",", written) + (endsInComma ? "," : ""));
    }

    /// <summary>An element on the line of another one; a large argument ends on lines of its own.</summary>
    private string OnLine(Written item, string indentation) =>
        item.OnOneLine is { } line && (item.IsShort || _list.Node is not BaseArgumentListSyntax || IsPartOfLine()) ? line : item.At(indentation, _style);

    private IEnumerable<TextChange> Deletions()
    {
        TextSpan? open = null;
        foreach (TextSpan span in _removed.OrderBy(element => element).Select(Region))
        {
            if (open is { } before && span.Start <= before.End)
            {
                open = TextSpan.FromBounds(before.Start, span.End);
                continue;
            }

            if (open is { } done)
            {
                yield return new TextChange(done, "");
            }

            open = span;
        }

        if (open is { } rest)
        {
            yield return new TextChange(rest, "");
        }
    }

    private TextSpan Region(int element)
    {
        SyntaxNode node = _list.Elements[element];
        int end = Lines.EndWithComment(_list.EndOf(element));
        if (_text.StartsLine(node.SpanStart) && _text.EndsLine(end))
        {
            return _text.WholeLines(node, end);
        }

        bool isFollowedOnLine = element < Kept.LastOrDefault() && OnOneLine(_list.EndOf(element).Span.End, _list.Elements[element + 1].SpanStart);
        return isFollowedOnLine
            ? TextSpan.FromBounds(node.SpanStart, _list.Elements[element + 1].SpanStart)
            : TextSpan.FromBounds(node.GetFirstToken().GetPreviousToken().Span.End, _list.EndOf(element).Span.End);
    }

    private bool OnOneLine(int one, int other) => _text.Lines.GetLineFromPosition(one).LineNumber == _text.Lines.GetLineFromPosition(other).LineNumber;
}
