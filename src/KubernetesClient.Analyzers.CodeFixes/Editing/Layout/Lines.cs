using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>How code lies on its lines.</summary>
internal static class Lines
{
    /// <summary>The white space before the first character of a position's line.</summary>
    public static string IndentationAt(this SourceText text, int position)
    {
        string line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space is before a position on its line.</summary>
    public static bool StartsLine(this SourceText text, int position) =>
        IsBlank(text, TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));

    /// <summary>Whether nothing but white space is after a position on its line.</summary>
    public static bool EndsLine(this SourceText text, int position) =>
        IsBlank(text, TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End));

    /// <summary>Whether a stretch of text is white space.</summary>
    public static bool IsBlank(this SourceText text, TextSpan span) => string.IsNullOrWhiteSpace(text.ToString(span));

    /// <summary>The end of a token, or of the comment that follows it on its line.</summary>
    public static int EndWithComment(SyntaxToken token)
    {
        SyntaxTrivia comment = token.TrailingTrivia.LastOrDefault(IsComment);
        return comment == default ? token.Span.End : comment.Span.End;
    }

    /// <summary>The start of a node's first line, or of the comment lines directly above it, which belong to it.</summary>
    public static int StartWithComments(this SourceText text, SyntaxNode node)
    {
        TextLine line = text.Lines.GetLineFromPosition(node.SpanStart);
        while (line.LineNumber > 0
            && text.Lines[line.LineNumber - 1] is var above
            && above.Start >= node.FullSpan.Start
            && above.ToString().TrimStart() is var content
            && (content.StartsWith("//", System.StringComparison.Ordinal) || content.StartsWith("/*", System.StringComparison.Ordinal)))
        {
            line = above;
        }

        return line.Start;
    }

    /// <summary>
    /// The lines of a node that ends at a position, with the comments above it, and with one of two blank lines between
    /// which it stands.
    /// </summary>
    public static TextSpan WholeLines(this SourceText text, SyntaxNode node, int end)
    {
        int start = text.StartWithComments(node);
        TextLine last = text.Lines.GetLineFromPosition(end);
        bool isBlankAfter = last.LineNumber + 1 < text.Lines.Count && text.IsBlank(text.Lines[last.LineNumber + 1].Span);
        if (isBlankAfter && text.IsBelowBlankLine(start))
        {
            start = text.PreviousLine(start);
        }

        return TextSpan.FromBounds(start, last.EndIncludingLineBreak);
    }

    /// <summary>The lines that go with the first or last of the parts between two braces: next to a brace there is no blank line.</summary>
    public static TextSpan WithBlankLineAtBrace(this SourceText text, TextSpan lines, bool isFirst, bool isLast) =>
        isFirst && text.IsBlankFrom(lines.End) ? TextSpan.FromBounds(lines.Start, text.NextLine(lines.End))
        : isLast && text.IsBelowBlankLine(lines.Start) ? TextSpan.FromBounds(text.PreviousLine(lines.Start), lines.End)
        : lines;

    /// <summary>The lines of a member of a type, with the blank line that would be left of it; null if it shares one with other code.</summary>
    public static TextSpan? LinesOf(this SourceText text, MemberDeclarationSyntax member)
    {
        int end = EndWithComment(member.GetLastToken());
        if (!text.StartsLine(member.SpanStart) || !text.EndsLine(end))
        {
            return null;
        }

        TextSpan lines = text.WholeLines(member, end);
        return member.Parent is TypeDeclarationSyntax { Members: var all } ? text.WithBlankLineAtBrace(lines, all.First() == member, all.Last() == member) : lines;
    }

    /// <summary>Whether the line above a position's line is blank.</summary>
    public static bool IsBelowBlankLine(this SourceText text, int position)
    {
        int line = text.Lines.GetLineFromPosition(position).LineNumber;
        return line > 0 && text.IsBlank(text.Lines[line - 1].Span);
    }

    private static bool IsBlankFrom(this SourceText text, int start) => text.IsBlank(text.Lines.GetLineFromPosition(start).Span);

    private static int NextLine(this SourceText text, int position) => text.Lines.GetLineFromPosition(position).EndIncludingLineBreak;

    private static int PreviousLine(this SourceText text, int position) => text.Lines[text.Lines.GetLineFromPosition(position).LineNumber - 1].Start;

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
