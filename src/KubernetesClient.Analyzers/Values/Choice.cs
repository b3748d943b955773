using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>One of several values, by a condition that cannot be read.</summary>
internal sealed record Choice : Value
{
    /// <summary>More members than this are not told apart.</summary>
    public const int MaxMembers = 16;

    private readonly object _fork;

    private Choice(ImmutableArray<Value> members, object fork)
        : base(Origin: null)
    {
        Members = members;
        _fork = fork;
    }

    /// <summary>The values that it can be: at least two, none of them a choice.</summary>
    public ImmutableArray<Value> Members { get; }

    /// <summary>One of two values: the value itself if both are the same, unknown past <see cref="MaxMembers"/>.</summary>
    public static Value Between(Value one, Value other)
    {
        if (one.Equals(other) || (one is Choice choice && other is Choice same && choice.IsAlways(same)))
        {
            return one;
        }

        return one is Choice || other is Choice
            ? Of(MembersOf(one).Concat(MembersOf(other)).Select(member => member.AsPossible()))
            : new Choice(ImmutableArray.Create(one.AsPossible(), other.AsPossible()), fork: new object());
    }

    /// <summary>One of some values, with all that is known of when it is which; at least one.</summary>
    public static Value Of(IEnumerable<Value> possible)
    {
        ImmutableArray<Value> members = possible.Distinct().ToImmutableArray();
        return members.Length == 1 ? members[0]
            : members.Length > MaxMembers ? Unknown.Nowhere
            : new Choice(members, fork: new object());
    }

    /// <summary>The members of a choice, or the value itself.</summary>
    public static ImmutableArray<Value> MembersOf(Value value) =>
        value is Choice choice ? choice.Members : ImmutableArray.Create(value);

    /// <summary>What something makes of the value, whichever it is.</summary>
    public Value Select(Func<Value, Value> make) => Select((member, _) => make(member));

    /// <summary>What something makes of the value, whichever it is, and of its place among the members.</summary>
    public Value Select(Func<Value, int, Value> make)
    {
        ImmutableArray<Value> made = Members.Select(make).ToImmutableArray();
        return made.Any(member => member is Choice) ? Of(made.SelectMany(member => MembersOf(member)))
            : made.All(made[0].Equals) ? made[0]
            : new Choice(made, _fork);
    }

    /// <summary>Whether one decision makes both values what they are: each is its first member exactly if the other is.</summary>
    public bool IsDecidedWith(Choice other) => ReferenceEquals(_fork, other._fork);

    /// <summary>Whether the members are the same in the same order, decided at once.</summary>
    public bool Equals(Choice? other) => base.Equals(other) && IsDecidedWith(other!) && Members.SequenceEqual(other!.Members);

    private bool IsAlways(Choice other) =>
        IsDecidedWith(other) && Members.Select(member => member.From(origin: null)).SequenceEqual(other.Members.Select(member => member.From(origin: null)));

    /// <inheritdoc />
    public override int GetHashCode() => Members[0].GetHashCode();
}
