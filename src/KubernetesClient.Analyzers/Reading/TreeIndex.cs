using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Reading.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The names in one syntax tree. It is made from syntax alone and cached with the tree, so that an unchanged file is never
/// looked at again to find out that it does not matter. It holds no syntax: as long as it is the same, so is the tree.
/// </summary>
internal sealed class TreeIndex
{
    private readonly ImmutableArray<(TextSpan Span, IndexedMember Member)> _members;
    private readonly Dictionary<IndexedMember, int> _ordinals;
    private readonly Dictionary<string, MentionsInTree> _mentions;
    private readonly Dictionary<string, int> _declarations;

    private TreeIndex(
        ImmutableArray<(TextSpan Span, IndexedMember Member)> members,
        Dictionary<string, MentionsInTree> mentions,
        ImmutableArray<(string Alias, string Target)> aliases,
        ImmutableHashSet<string> numberedNames,
        string declarations)
    {
        Members = members.Select(member => member.Member).Distinct().ToImmutableArray();
        Aliases = aliases;
        NumberedNames = numberedNames;
        Declarations = declarations;
        _ordinals = Members.Select((member, ordinal) => (member, ordinal)).ToDictionary(one => one.member, one => one.ordinal);
        _members = members;
        _mentions = mentions;
        _declarations = Members.SelectMany(member => member.Names).GroupBy(name => name).ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>The members of all types in the tree, in source order; top-level statements are one member.</summary>
    public ImmutableArray<IndexedMember> Members { get; }

    /// <summary>The using aliases, each with the last name of its target.</summary>
    public ImmutableArray<(string Alias, string Target)> Aliases { get; }

    /// <summary>What the text of the tree numbers, or may number, as the pods of a set are: see <see cref="Reading.NumberedNames"/>.</summary>
    public ImmutableHashSet<string> NumberedNames { get; }

    /// <summary>Tells the declarations of the tree from others: see <see cref="DeclarationsDigest"/>.</summary>
    public string Declarations { get; }

    /// <summary>The identifiers that occur in the tree.</summary>
    public IEnumerable<string> Identifiers => _mentions.Keys;

    /// <summary>How often an identifier occurs in the tree.</summary>
    public int OccurrencesOf(string identifier) => _mentions.TryGetValue(identifier, out MentionsInTree? mentions) ? mentions.Occurrences : 0;

    /// <summary>How many members of the tree have a name.</summary>
    public int DeclarationsOf(string name) => _declarations.TryGetValue(name, out int count) ? count : 0;

    /// <summary>The members in which an identifier occurs.</summary>
    public IEnumerable<IndexedMember> MembersThatMention(string identifier) =>
        _mentions.TryGetValue(identifier, out MentionsInTree? mentions) ? mentions.Members : Enumerable.Empty<IndexedMember>();

    /// <summary>Whether an identifier occurs outside of all members, as what a type derives from does.</summary>
    public bool DeclaresWith(string identifier) => _mentions.TryGetValue(identifier, out MentionsInTree? mentions) && mentions.IsOutsideOfMembers;

    /// <summary>The position, among all members of the tree, of the one that stands at a place in the text; null if none does.</summary>
    public int? OrdinalAt(int position) => MemberAt(position) is { } member ? OrdinalOf(member) : null;

    /// <summary>The position of a member among all members of the tree.</summary>
    public int OrdinalOf(IndexedMember member) => _ordinals[member];

    /// <summary>How often an identifier occurs in the member at a position; in the tree, if that is in none.</summary>
    public int OccurrencesInMemberAt(int position, string identifier) =>
        MemberAt(position) is { } member && _mentions.TryGetValue(identifier, out MentionsInTree? mentions)
            ? mentions.OccurrencesIn(member)
            : OccurrencesOf(identifier);

    /// <summary>Reads a tree.</summary>
    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        ImmutableArray<(TextSpan Span, IndexedMember Member)> members = MembersOf(root).ToImmutableArray();
        var mentions = new Dictionary<string, MentionsInTree>();
        int next = 0;
        foreach (SyntaxToken token in IdentifierTokens.In(root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (next < members.Length && members[next].Span.End <= token.SpanStart)
            {
                next++;
            }

            IndexedMember? member = next < members.Length && members[next].Span.Start <= token.SpanStart ? members[next].Member : null;
            Note(mentions, token.ValueText, member);
        }

        return new TreeIndex(
            members,
            mentions,
            AliasesIn(root).ToImmutableArray(),
            Reading.NumberedNames.In(tree.GetText(cancellationToken).ToString()),
            DeclarationsDigest.Of(root));
    }

    private static void Note(Dictionary<string, MentionsInTree> mentions, string identifier, IndexedMember? member)
    {
        if (!mentions.TryGetValue(identifier, out MentionsInTree? ofIdentifier))
        {
            mentions[identifier] = ofIdentifier = new MentionsInTree();
        }

        ofIdentifier.Note(member);
    }

    private IndexedMember? MemberAt(int position)
    {
        int first = 0;
        int last = _members.Length - 1;
        while (first <= last)
        {
            int middle = (first + last) / 2;
            if (_members[middle].Span.Contains(position))
            {
                return _members[middle].Member;
            }

            if (_members[middle].Span.Start > position)
            {
                last = middle - 1;
            }
            else
            {
                first = middle + 1;
            }
        }

        return null;
    }

    /// <summary>The members with the places that they are written in; all top-level statements belong to one.</summary>
    private static IEnumerable<(TextSpan Span, IndexedMember Member)> MembersOf(SyntaxNode root)
    {
        IndexedMember? statements = null;
        foreach (SyntaxNode node in root.DescendantNodes(DescendsToMembers))
        {
            if (node is GlobalStatementSyntax { Parent: CompilationUnitSyntax unit })
            {
                yield return (node.Span, statements ??= IndexedMember.OfStatementsIn(unit));
            }
            else if (node is MemberDeclarationSyntax member && !DescendsToMembers(node))
            {
                yield return (node.Span, IndexedMember.Of(member));
            }
        }
    }

    private static IEnumerable<(string Alias, string Target)> AliasesIn(SyntaxNode root)
    {
        foreach (UsingDirectiveSyntax directive in root.DescendantNodes(DescendsToUsings).OfType<UsingDirectiveSyntax>())
        {
            if (directive.Alias is { } alias && directive.DescendantTokens().Last(token => !token.IsKind(SyntaxKind.SemicolonToken)) is var target)
            {
                yield return (alias.Name.Identifier.ValueText, target.ValueText);
            }
        }
    }

    private static bool DescendsToMembers(SyntaxNode node) => DescendsToUsings(node) || node is TypeDeclarationSyntax;

    private static bool DescendsToUsings(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;
}
