using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>Tells Deployments whose pods surely keep data of their own.</summary>
internal static class StatefulPods
{
    /// <summary>The directories in which they keep it; none if the pods surely, or maybe, cannot write in one of them.</summary>
    public static ImmutableArray<DataDirectory> DataOf(Deployment deployment, Cluster cluster) =>
        cluster.DataDirectoriesOf(deployment) is var directories && directories.All(IsSurelyWritten)
            ? directories
            : ImmutableArray<DataDirectory>.Empty;

    private static bool IsSurelyWritten(DataDirectory data) =>
        (data.Mount is null || data.Mount.Model["ReadOnlyProperty"].IsSet() == Answer.No)
        && (data.Volume is null || data.Volume.IsReadOnly == Answer.No);
}
