using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Changes;

/// <summary>One way to repair a finding.</summary>
/// <param name="Key">The equivalence key: the same for all findings of the rule that are repaired in this way.</param>
/// <param name="Title">What the light bulb shows.</param>
/// <param name="Changes">What is changed.</param>
internal sealed record ProposedFix(string Key, string Title, ImmutableArray<Change> Changes)
{
    /// <summary>Whether key, title and changes are the same.</summary>
    public bool Equals(ProposedFix? other) =>
        other is not null && Key == other.Key && Title == other.Title && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode();
}
