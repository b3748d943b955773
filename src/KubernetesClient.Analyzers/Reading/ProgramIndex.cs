using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>The names in all trees of a compilation: which members can matter, and who mentions a name.</summary>
internal sealed class ProgramIndex
{
    private readonly ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> _trees;
    private readonly Dictionary<SyntaxTree, TreeIndex> _indexOfTree;
    private readonly HashSet<TreeIndex> _indexes;
    private readonly ConcurrentDictionary<string, int> _mentions = new();

    private ProgramIndex(ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> trees)
    {
        _trees = trees;
        _indexOfTree = trees.ToDictionary(one => one.Tree, one => one.Index);
        _indexes = new HashSet<TreeIndex>(_indexOfTree.Values);
    }

    /// <summary>Joins the indexes of all trees, in the order of their paths, which does not depend on the build.</summary>
    public static ProgramIndex Of(IEnumerable<SyntaxTree> trees, Func<SyntaxTree, TreeIndex> indexOf) =>
        new(trees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => (tree, indexOf(tree))).ToImmutableArray());

    /// <summary>The index of a tree of the compilation.</summary>
    public TreeIndex IndexOf(SyntaxTree tree) => _indexOfTree[tree];

    /// <summary>Whether the tree of an index is in the compilation.</summary>
    public bool Contains(TreeIndex index) => _indexes.Contains(index);

    /// <summary>What the text of the program numbers, or may number, as the pods of a set are.</summary>
    public IEnumerable<string> NumberedNames => _trees.SelectMany(tree => tree.Index.NumberedNames);

    /// <summary>How often a name occurs in the compilation, besides the declarations of members of that name.</summary>
    public int MentionsOf(string name) => _mentions.GetOrAdd(name, CountMentionsOf);

    /// <summary>The members that mention a name, by the paths of their trees.</summary>
    public IEnumerable<(SyntaxTree Tree, IndexedMember Member)> MembersThatMention(string name)
    {
        foreach ((SyntaxTree tree, TreeIndex index) in _trees)
        {
            foreach (IndexedMember member in index.MembersThatMention(name))
            {
                yield return (tree, member);
            }
        }
    }

    /// <summary>The trees in which a name occurs outside of all members, as what a type derives from does.</summary>
    public IEnumerable<SyntaxTree> TreesThatDeclareWith(string name) => _trees.Where(tree => tree.Index.DeclaresWith(name)).Select(tree => tree.Tree);

    /// <summary>The names under which files of the program know types: their own, and those of using aliases.</summary>
    public ImmutableHashSet<string> NamesOf(IEnumerable<string> types)
    {
        ImmutableHashSet<string> names = types.ToImmutableHashSet();
        return names.Union(_trees.SelectMany(tree => tree.Index.Aliases).Where(alias => names.Contains(alias.Target)).Select(alias => alias.Alias));
    }

    private int CountMentionsOf(string name)
    {
        int count = 0;
        foreach ((_, TreeIndex index) in _trees)
        {
            count += index.OccurrencesOf(name) - index.DeclarationsOf(name);
        }

        return count;
    }
}
