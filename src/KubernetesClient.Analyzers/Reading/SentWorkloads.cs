using System;
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
    private readonly ImmutableArray<SentWorkload> _sent;
    private readonly int _highestCell;

    private SentWorkloads(ImmutableArray<SentWorkload> sent)
    {
        _sent = sent;
        _highestCell = sent.IsEmpty ? 0 : sent.Max(one => one.HighestCell);
    }

    /// <summary>Nothing was sent.</summary>
    public static SentWorkloads None { get; } = new(ImmutableArray<SentWorkload>.Empty);

    /// <summary>Whether nothing was sent.</summary>
    public bool IsEmpty => _sent.IsEmpty;

    /// <summary>Whether a workload was sent.</summary>
    public bool Contains(int workload) => Find(workload) is not null;

    /// <summary>These and one more.</summary>
    /// <param name="workload">Its cell.</param>
    /// <param name="cells">The cells of which it is made, its own too; nobody changes them any more.</param>
    public SentWorkloads With(int workload, HashSet<int> cells) =>
        new(_sent.RemoveAll(one => one.Workload == workload).Add(new SentWorkload(workload, cells, cells.Max())));

    /// <summary>These without those of which an object is a part that is changed now.</summary>
    public SentWorkloads WithoutUsersOf(int cell) => cell <= _highestCell && IsPart(cell) ? Without(cell) : this;

    /// <summary>Those of these that are among others too.</summary>
    public SentWorkloads And(SentWorkloads others) => ReferenceEquals(this, others) || _sent.IsEmpty
        ? this
        : new SentWorkloads(_sent.Select(one => others.Find(one.Workload) is { } same ? one.Or(same) : null).OfType<SentWorkload>().ToImmutableArray());

    private SentWorkloads Without(int cell) => new(_sent.RemoveAll(one => one.Cells.Contains(cell)));

    private bool IsPart(int cell)
    {
        foreach (SentWorkload one in _sent)
        {
            if (one.Cells.Contains(cell))
            {
                return true;
            }
        }

        return false;
    }

    private SentWorkload? Find(int workload)
    {
        foreach (SentWorkload one in _sent)
        {
            if (one.Workload == workload)
            {
                return one;
            }
        }

        return null;
    }

    private sealed record SentWorkload(int Workload, HashSet<int> Cells, int HighestCell)
    {
        /// <summary>The same, made of what it is made of in either of two runs.</summary>
        public SentWorkload Or(SentWorkload other) => ReferenceEquals(Cells, other.Cells)
            ? this
            : new SentWorkload(Workload, new HashSet<int>(Cells.Concat(other.Cells)), Math.Max(HighestCell, other.HighestCell));
    }
}
