using System.Collections.Generic;
using k8s.Models;

namespace ZooKeeperEnsemble;

/// <summary>What runs in each pod of the ensemble.</summary>
internal static class ZooKeeperPods
{
    private const string Image = "zookeeper:3.9.3";

    // Each server is told all of them, itself too.
    private const string Servers =
        "server.1=zookeeper-0.zookeeper-headless:2888:3888;2181 server.2=zookeeper-1.zookeeper-headless:2888:3888;2181 server.3=zookeeper-2.zookeeper-headless:2888:3888;2181";

    // The number of a server is that of its pod, counted from 1.
    private const string WriteNumber = "echo $((${HOSTNAME##*-} + 1)) > /data/myid";

    /// <summary>The pod template of the StatefulSet.</summary>
    public static V1PodTemplateSpec Template() => new()
    {
        Metadata = new() { Labels = ZooKeeperNames.PodLabels() },
        Spec = new()
        {
            TerminationGracePeriodSeconds = 60,
            InitContainers = [Number()],
            Containers = [ZooKeeper(), Backup()],
        },
    };

    private static V1Container Number() => new()
    {
        Name = "number",
        Image = "busybox:1.37",
        Command = ["/bin/sh", "-c", WriteNumber],
        VolumeMounts = ZooKeeperStorage.Mounts(),
    };

    private static V1Container ZooKeeper() => new()
    {
        Name = "zookeeper",
        Image = Image,
        Env =
        [
            new() { Name = "ZOO_SERVERS", Value = Servers },
            new() { Name = "ZOO_4LW_COMMANDS_WHITELIST", Value = "srvr,ruok" },
        ],
        Ports =
        [
            new() { Name = ZooKeeperNames.ClientPort, ContainerPort = ZooKeeperNames.ClientPortNumber },
            new() { Name = ZooKeeperNames.PeerPort, ContainerPort = ZooKeeperNames.PeerPortNumber },
            new() { Name = ZooKeeperNames.ElectionPort, ContainerPort = ZooKeeperNames.ElectionPortNumber },
        ],
        VolumeMounts = ZooKeeperStorage.Mounts(),
        // A server answers once it has found a quorum.
        ReadinessProbe = new()
        {
            Exec = new() { Command = ["/bin/bash", "-c", "echo srvr | nc localhost 2181 | grep -q Mode"] },
            PeriodSeconds = 10,
        },
        LivenessProbe = new()
        {
            TcpSocket = new() { Port = ZooKeeperNames.ClientPort },
            InitialDelaySeconds = 30,
            PeriodSeconds = 15,
        },
    };

    private static V1Container Backup() => new()
    {
        Name = "backup",
        Image = "registry.example.com/zookeeper-backup:1.4",
        Env =
        [
            // The last server is asked: it is the first to be updated, and seldom the leader.
            new() { Name = "BACKUP_SOURCE", Value = "zookeeper-2.zookeeper-headless:2181" },
        ],
    };
}
