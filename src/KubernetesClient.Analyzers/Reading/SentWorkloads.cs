using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The workloads that every run that comes to a point has sent to the cluster as they still are. It is immutable; two that have
/// the same workloads may be different objects.
/// </summary>
internal sealed class SentWorkloads
{
    private readonly ImmutableDictionary<int, ImmutableHashSet<int>> _madeOf;
    private readonly ImmutableDictionary<int, ImmutableHashSet<int>> _usedBy;

    private SentWorkloads(ImmutableDictionary<int, ImmutableHashSet<int>> madeOf, ImmutableDictionary<int, ImmutableHashSet<int>> usedBy)
    {
        _madeOf = madeOf;
        _usedBy = usedBy;
    }

    /// <summary>Nothing was sent.</summary>
    public static SentWorkloads None { get; } = new(ImmutableDictionary<int, ImmutableHashSet<int>>.Empty, ImmutableDictionary<int, ImmutableHashSet<int>>.Empty);

    /// <summary>Whether a workload was sent.</summary>
    public bool Contains(int workload) => _madeOf.ContainsKey(workload);

    /// <summary>These and one more.</summary>
    /// <param name="workload">Its cell.</param>
    /// <param name="cells">The cells of which it is made, its own too.</param>
    public SentWorkloads With(int workload, IEnumerable<int> cells)
    {
        SentWorkloads others = Without(ImmutableHashSet.Create(workload));
        ImmutableHashSet<int> made = cells.ToImmutableHashSet();
        return new SentWorkloads(
            others._madeOf.Add(workload, made),
            made.Aggregate(others._usedBy, (usedBy, cell) => usedBy.SetItem(cell, UsersOf(cell, usedBy).Add(workload))));
    }

    /// <summary>These without those of which an object is a part that is changed now.</summary>
    public SentWorkloads WithoutUsersOf(int cell) =>
        _usedBy.TryGetValue(cell, out ImmutableHashSet<int>? users) ? Without(users) : this;

    /// <summary>Those of these that are among others too.</summary>
    public SentWorkloads And(SentWorkloads others) =>
        ReferenceEquals(this, others) ? this : others._madeOf.Keys.Where(Contains).Aggregate(None, (both, workload) => both.With(workload, _madeOf[workload].Union(others._madeOf[workload])));

    private SentWorkloads Without(ImmutableHashSet<int> workloads)
    {
        ImmutableDictionary<int, ImmutableHashSet<int>> usedBy = _usedBy;
        foreach (int workload in workloads)
        {
            foreach (int cell in _madeOf.TryGetValue(workload, out ImmutableHashSet<int>? cells) ? cells : ImmutableHashSet<int>.Empty)
            {
                ImmutableHashSet<int> users = UsersOf(cell, usedBy).Remove(workload);
                usedBy = users.IsEmpty ? usedBy.Remove(cell) : usedBy.SetItem(cell, users);
            }
        }

        return new SentWorkloads(_madeOf.RemoveRange(workloads), usedBy);
    }

    private static ImmutableHashSet<int> UsersOf(int cell, ImmutableDictionary<int, ImmutableHashSet<int>> usedBy) =>
        usedBy.TryGetValue(cell, out ImmutableHashSet<int>? users) ? users : ImmutableHashSet<int>.Empty;
}
