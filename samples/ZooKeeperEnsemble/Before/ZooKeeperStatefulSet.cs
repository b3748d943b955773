using k8s.Models;

namespace ZooKeeperEnsemble;

/// <summary>The ensemble: three servers, of which two must agree.</summary>
internal static class ZooKeeperStatefulSet
{
    /// <summary>The StatefulSet that runs the servers.</summary>
    public static V1StatefulSet Create() => new()
    {
        Metadata = new()
        {
            Name = ZooKeeperNames.StatefulSet,
            Labels = ZooKeeperNames.PodLabels(),
        },
        Spec = new()
        {
            Replicas = 3,
            ServiceName = ZooKeeperNames.HeadlessService,
            Selector = new() { MatchLabels = ZooKeeperNames.PodLabels() },
            // No server is ready before it has found another: they have to start together.
            PodManagementPolicy = "Parallel",
            Template = ZooKeeperPods.Template(),
            VolumeClaimTemplates = ZooKeeperStorage.ClaimTemplates(),
        },
    };
}
