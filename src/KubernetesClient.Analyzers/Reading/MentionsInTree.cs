using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Where one identifier occurs in a tree.</summary>
internal sealed class MentionsInTree
{
    private readonly List<IndexedMember> _members = new();

    /// <summary>How often it occurs.</summary>
    public int Occurrences { get; private set; }

    /// <summary>The members in which it occurs, in source order.</summary>
    public IReadOnlyList<IndexedMember> Members => _members;

    /// <summary>Notes the next occurrence in source order; outside of all members the member is null.</summary>
    public void Note(IndexedMember? member)
    {
        Occurrences++;
        if (member is not null && (_members.Count == 0 || !ReferenceEquals(_members[_members.Count - 1], member)))
        {
            _members.Add(member);
        }
    }
}
