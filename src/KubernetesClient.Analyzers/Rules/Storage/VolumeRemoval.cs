using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>How fixes take volumes from a pod template.</summary>
internal static class VolumeRemoval
{
    /// <summary>The changes: with its last volume the list goes too. None if there is no place for them.</summary>
    public static ImmutableArray<Change> Of(ImmutableArray<Volume> removed, ItemList volumes)
    {
        ImmutableArray<Origin?> gone = removed.Length == volumes.Items.Length
            ? ImmutableArray.Create(volumes.Value.Origin)
            : removed.Select(volume => volume.Model.Origin).ToImmutableArray();
        return gone.Contains(null) ? ImmutableArray<Change>.Empty : gone.Select(origin => (Change)new Remove(origin!.Place)).ToImmutableArray();
    }
}
