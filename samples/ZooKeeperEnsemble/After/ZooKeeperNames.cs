using System.Collections.Generic;

namespace ZooKeeperEnsemble;

/// <summary>The names and labels by which the parts of the ensemble find each other.</summary>
internal static class ZooKeeperNames
{
    public const string StatefulSet = "zookeeper";
    public const string ClientService = "zookeeper";
    public const string HeadlessService = "zookeeper-headless";

    public const string ClientPort = "client";
    public const string PeerPort = "peer";
    public const string ElectionPort = "election";

    public const int ClientPortNumber = 2181;
    public const int PeerPortNumber = 2888;
    public const int ElectionPortNumber = 3888;

    /// <summary>What selects the pods. It cannot change once the StatefulSet exists.</summary>
    public static Dictionary<string, string> PodLabels() => new()
    {
        ["app.kubernetes.io/name"] = "zookeeper",
        ["app.kubernetes.io/component"] = "coordination",
    };
}
