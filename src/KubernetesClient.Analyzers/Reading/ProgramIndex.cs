using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>The names in all trees of a compilation: which members can matter, and who mentions a name.</summary>
internal sealed class ProgramIndex
{
    private readonly ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> _trees;

    private ProgramIndex(ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> trees) => _trees = trees;

    /// <summary>Joins the indexes of all trees, in the order of their paths, which does not depend on the build.</summary>
    public static ProgramIndex Of(IEnumerable<SyntaxTree> trees, Func<SyntaxTree, TreeIndex> indexOf) =>
        new(trees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => (tree, indexOf(tree))).ToImmutableArray());

    /// <summary>How often a name occurs in the compilation, besides the declarations of members of that name.</summary>
    public int MentionsOf(string name) => _trees.Sum(tree => tree.Index.OccurrencesOf(name) - tree.Index.DeclarationsOf(name));

    /// <summary>
    /// The members that mention one of the types, or, through any number of calls, a member that does. Names decide, so that
    /// nothing needs to be bound; a member that only shares a name is too many, never too few.
    /// </summary>
    public ImmutableArray<(SyntaxTree Tree, MemberMentions Member)> MembersThatReach(IEnumerable<string> typeNames)
    {
        var names = new HashSet<string>(typeNames);
        foreach ((string alias, string target) in _trees.SelectMany(tree => tree.Index.Aliases))
        {
            if (names.Contains(target))
            {
                names.Add(alias);
            }
        }

        var reached = new HashSet<MemberMentions>();
        var fresh = names.ToList();
        while (fresh.Count > 0)
        {
            var next = new List<string>();
            foreach ((_, TreeIndex index) in _trees)
            {
                if (!fresh.Any(name => index.OccurrencesOf(name) > 0))
                {
                    continue;
                }

                foreach (MemberMentions member in index.Members)
                {
                    if (!reached.Contains(member) && fresh.Any(member.Identifiers.Contains))
                    {
                        reached.Add(member);
                        next.AddRange(member.Names.Where(names.Add));
                    }
                }
            }

            fresh = next;
        }

        return _trees
            .SelectMany(tree => tree.Index.Members.Where(reached.Contains).Select(member => (tree.Tree, member)))
            .ToImmutableArray();
    }
}
