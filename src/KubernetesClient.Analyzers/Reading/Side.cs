using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// One of two ways on which a run may go: what is made on it exists only if the run went there.
/// </summary>
internal sealed class Side
{
    private readonly State _here;
    private readonly State _there;

    private Side(State here, State there)
    {
        _here = here;
        _there = there;
    }

    /// <summary>The value that is one on one side and the other on the other.</summary>
    public static Value Either(State one, Value first, State other, Value second) =>
        first.Equals(second)
            ? Choice.Between(first, second)
            : Choice.Of(Choice.MembersOf(new Side(one, other).Mark(first)).Concat(Choice.MembersOf(new Side(other, one).Mark(second))));

    /// <summary>What is read through the object that this side made: where that exists, it is what is read.</summary>
    public Value Mark(Value value) => value is Choice choice
        ? choice.Select(member => IsMadeHere(member) ? member : member.AsPossible())
        : IsMadeHere(value) ? (Reference)value with { Side = this } : value.AsPossible();

    private bool IsMadeHere(Value value) =>
        value is Reference reference && _here.Heap[reference.Cell] is not null && _there.Heap[reference.Cell] is null;
}
