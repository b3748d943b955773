using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The names in one syntax tree. It is made from syntax alone and cached with the tree, so that an unchanged file is never
/// looked at again to find out that it does not matter.
/// </summary>
internal sealed class TreeIndex
{
    private readonly ImmutableDictionary<string, int> _occurrences;
    private readonly ImmutableDictionary<string, int> _declarations;

    private TreeIndex(
        ImmutableArray<MemberMentions> members,
        ImmutableDictionary<string, int> occurrences,
        ImmutableArray<(string Alias, string Target)> aliases)
    {
        Members = members;
        _occurrences = occurrences;
        _declarations = members.SelectMany(member => member.Names).GroupBy(name => name).ToImmutableDictionary(group => group.Key, group => group.Count());
        Aliases = aliases;
    }

    /// <summary>The members of all types in the tree, in source order; top-level statements are one member.</summary>
    public ImmutableArray<MemberMentions> Members { get; }

    /// <summary>The using aliases, each with the last name of its target.</summary>
    public ImmutableArray<(string Alias, string Target)> Aliases { get; }

    /// <summary>How often an identifier occurs in the tree.</summary>
    public int OccurrencesOf(string identifier) => _occurrences.TryGetValue(identifier, out int count) ? count : 0;

    /// <summary>How many members of the tree have a name.</summary>
    public int DeclarationsOf(string name) => _declarations.TryGetValue(name, out int count) ? count : 0;

    /// <summary>Reads a tree.</summary>
    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        var occurrences = new Dictionary<string, int>();
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                occurrences[token.ValueText] = occurrences.TryGetValue(token.ValueText, out int count) ? count + 1 : 1;
            }
        }

        var members = ImmutableArray.CreateBuilder<MemberMentions>();
        foreach (SyntaxNode node in root.DescendantNodes(DescendsToMembers))
        {
            if (node is MemberDeclarationSyntax member && !DescendsToMembers(node) && member is not GlobalStatementSyntax)
            {
                members.Add(new MemberMentions(NamesOf(member), member.Span, IdentifiersIn(member)));
            }
        }

        if (root is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().ToImmutableArray() is { IsEmpty: false } statements)
        {
            members.Add(new MemberMentions(ImmutableArray<string>.Empty, unit.Span, statements.SelectMany(IdentifiersIn).ToImmutableHashSet()));
        }

        var aliases = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (UsingDirectiveSyntax directive in root.DescendantNodes(DescendsToMembers).OfType<UsingDirectiveSyntax>())
        {
            if (directive.Alias is { } alias && directive.DescendantTokens().Last(token => !token.IsKind(SyntaxKind.SemicolonToken)) is var target)
            {
                aliases.Add((alias.Name.Identifier.ValueText, target.ValueText));
            }
        }

        return new TreeIndex(members.ToImmutable(), occurrences.ToImmutableDictionary(), aliases.ToImmutable());
    }

    private static bool DescendsToMembers(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static ImmutableArray<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => ImmutableArray.Create(method.Identifier.ValueText),
        ConstructorDeclarationSyntax constructor => ImmutableArray.Create(constructor.Identifier.ValueText),
        PropertyDeclarationSyntax property => ImmutableArray.Create(property.Identifier.ValueText),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText).ToImmutableArray(),
        _ => ImmutableArray<string>.Empty,
    };

    private static ImmutableHashSet<string> IdentifiersIn(SyntaxNode node) =>
        node.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .ToImmutableHashSet();
}
