using System.Collections.Generic;
using k8s.Models;

namespace ZooKeeperEnsemble;

/// <summary>The Services in front of the ZooKeeper pods.</summary>
internal static class ZooKeeperServices
{
    /// <summary>The Service through which each server is reached under its own name.</summary>
    public static V1Service Headless() => new()
    {
        Metadata = new()
        {
            Name = ZooKeeperNames.HeadlessService,
            Labels = ZooKeeperNames.PodLabels(),
        },
        Spec = new()
        {
            ClusterIP = "None",
            Selector = new Dictionary<string, string>
            {
                ["app.kubernetes.io/name"] = "zookeeper",
                ["app.kubernetes.io/component"] = "quorum",
            },
            Ports =
            [
                new() { Name = ZooKeeperNames.PeerPort, Port = ZooKeeperNames.PeerPortNumber },
                new() { Name = ZooKeeperNames.ElectionPort, Port = ZooKeeperNames.ElectionPortNumber },
            ],
        },
    };

    /// <summary>The Service that applications connect to; any server can answer them.</summary>
    public static V1Service Client() => new()
    {
        Metadata = new()
        {
            Name = ZooKeeperNames.ClientService,
            Labels = ZooKeeperNames.PodLabels(),
        },
        Spec = new()
        {
            Type = "ClusterIP",
            Selector = ZooKeeperNames.PodLabels(),
            Ports =
            [
                new() { Name = ZooKeeperNames.ClientPort, Port = ZooKeeperNames.ClientPortNumber, TargetPort = ZooKeeperNames.ClientPort },
            ],
        },
    };
}
