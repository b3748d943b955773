using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Where one identifier occurs in a tree.</summary>
internal sealed class MentionsInTree
{
    private readonly List<(IndexedMember Member, int Occurrences)> _members = new();

    /// <summary>How often it occurs.</summary>
    public int Occurrences { get; private set; }

    /// <summary>Whether it occurs outside of all members, as what a type derives from does.</summary>
    public bool IsOutsideOfMembers { get; private set; }

    /// <summary>The members in which it occurs, in source order.</summary>
    public IEnumerable<IndexedMember> Members => _members.Select(member => member.Member);

    /// <summary>How often it occurs in a member.</summary>
    public int OccurrencesIn(IndexedMember member)
    {
        int occurrences = 0;
        foreach ((IndexedMember one, int count) in _members)
        {
            occurrences += ReferenceEquals(one, member) ? count : 0;
        }

        return occurrences;
    }

    /// <summary>Notes the next occurrence in source order; outside of all members the member is null.</summary>
    public void Note(IndexedMember? member)
    {
        Occurrences++;
        if (member is null)
        {
            IsOutsideOfMembers = true;
            return;
        }

        int last = _members.Count - 1;
        if (last >= 0 && ReferenceEquals(_members[last].Member, member))
        {
            _members[last] = (member, _members[last].Occurrences + 1);
        }
        else
        {
            _members.Add((member, 1));
        }
    }
}
