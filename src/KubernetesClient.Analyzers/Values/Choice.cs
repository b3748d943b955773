using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>One of several values, by a condition that cannot be read.</summary>
internal sealed record Choice : Value
{
    /// <summary>More members than this are not told apart.</summary>
    public const int MaxMembers = 16;

    private Choice(ImmutableArray<Value> members, Origin? origin)
        : base(origin) => Members = members;

    /// <summary>The values that it can be: at least two, none of them a choice.</summary>
    public ImmutableArray<Value> Members { get; }

    /// <summary>One of two values: the value itself if both are the same, unknown past <see cref="MaxMembers"/>.</summary>
    public static Value Between(Value one, Value other)
    {
        if (one.Equals(other))
        {
            return one;
        }

        return Of(MembersOf(one).Concat(MembersOf(other)).Select(member => member.AsPossible()));
    }

    /// <summary>One of some values, with all that is known of when it is which; at least one.</summary>
    public static Value Of(IEnumerable<Value> possible)
    {
        ImmutableArray<Value> members = possible.Distinct().ToImmutableArray();
        return members.Length == 1 ? members[0]
            : members.Length > MaxMembers ? Unknown.Nowhere
            : new Choice(members, origin: null);
    }

    /// <summary>The members of a choice, or the value itself.</summary>
    public static ImmutableArray<Value> MembersOf(Value value) =>
        value is Choice choice ? choice.Members : ImmutableArray.Create(value);

    /// <summary>Whether the members are the same in the same order.</summary>
    public bool Equals(Choice? other) => base.Equals(other) && Members.SequenceEqual(other!.Members);

    /// <inheritdoc />
    public override int GetHashCode() => Members[0].GetHashCode();
}
