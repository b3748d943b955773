using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Imports namespaces into a file, each where the order of its directives has it.</summary>
internal static class UsingDirectives
{
    /// <summary>The changes that import namespaces.</summary>
    public static IEnumerable<TextChange> Add(SourceFile file, IEnumerable<string> namespaces)
    {
        UsingDirectiveSyntax[] present = DirectivesOf(file.Root).ToArray();
        string newLine = CodeStyle.Around(file.Root, file.Text).NewLine;
        return namespaces
            .GroupBy(name => PositionOf(name, present, file))
            .Select(group => new TextChange(new TextSpan(group.Key, 0), Text(group, present, file, newLine)));
    }

    private static IEnumerable<UsingDirectiveSyntax> DirectivesOf(SyntaxNode root)
    {
        IEnumerable<UsingDirectiveSyntax> ofFile = root.ChildNodes().OfType<UsingDirectiveSyntax>();
        IEnumerable<UsingDirectiveSyntax> all = ofFile.Any()
            ? ofFile
            : root.ChildNodes().OfType<BaseNamespaceDeclarationSyntax>().Take(1).SelectMany(space => space.Usings);
        return all.Where(directive => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None));
    }

    private static int PositionOf(string name, UsingDirectiveSyntax[] present, SourceFile file)
    {
        UsingDirectiveSyntax? next = present.FirstOrDefault(directive => Compare(name, directive.Name!.ToString()) < 0);
        if (next is not null)
        {
            return file.Text.Lines.GetLineFromPosition(next.SpanStart).Start;
        }

        return present.Length > 0
            ? file.Text.Lines.GetLineFromPosition(present[present.Length - 1].Span.End).EndIncludingLineBreak
            : file.Root.GetFirstToken(includeZeroWidth: true).SpanStart;
    }

    private static string Text(IEnumerable<string> names, UsingDirectiveSyntax[] present, SourceFile file, string newLine)
    {
        string indentation = present.Length > 0 ? file.Text.IndentationAt(present[0].SpanStart) : "";
        string directives = string.Concat(names.OrderBy(name => name, Comparer<string>.Create(Compare)).Select(name => $"{indentation}using {name};{newLine}"));
        return present.Length > 0 ? directives : directives + newLine;
    }

    private static int Compare(string one, string other)
    {
        bool isSystem = IsSystem(one);
        return isSystem == IsSystem(other) ? string.Compare(one, other, StringComparison.OrdinalIgnoreCase) : isSystem ? -1 : 1;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
