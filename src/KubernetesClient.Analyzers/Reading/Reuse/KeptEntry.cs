using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Options;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>What an entry was read as, with everything that it depends on.</summary>
/// <param name="Entry">What it builds.</param>
/// <param name="Options">The options that it was read with.</param>
/// <param name="MayBeCompletedByCaller">Whether it was run for callers that are not known.</param>
/// <param name="Surroundings">What its bodies depend on besides the trees that were read.</param>
/// <param name="TreesRead">The trees that were read, each as its index.</param>
/// <param name="CallsNotFollowed">The names of calls that were passed because no member of that name could build a manifest.</param>
internal sealed record KeptEntry(
    Entry Entry,
    EntryOptions Options,
    bool MayBeCompletedByCaller,
    Surroundings Surroundings,
    ImmutableArray<TreeIndex> TreesRead,
    ImmutableArray<string> CallsNotFollowed)
{
    /// <summary>Whether reading it again would give the same.</summary>
    public bool HoldsIn(ProgramIndex names, Surroundings surroundings, EntryOptions options, bool mayBeCompletedByCaller, ImmutableHashSet<string> namesThatReach) =>
        MayBeCompletedByCaller == mayBeCompletedByCaller
        && Options == options
        && !CallsNotFollowed.Any(namesThatReach.Contains)
        && ReferenceEquals(Surroundings, surroundings)
        && TreesRead.All(names.Contains);
}
