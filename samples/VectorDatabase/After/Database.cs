using System.Collections.Generic;
using k8s.Models;

namespace VectorDatabase;

/// <summary>Three replicas of Qdrant that share the shards of a collection.</summary>
internal static class Database
{
    private const int Replicas = 3;

    public static V1StatefulSet Build(string version) => new()
    {
        Metadata = new() { Name = Names.Database, Labels = Names.Labels() },
        Spec = new()
        {
            ServiceName = Names.ClientService,
            Replicas = Replicas,
            Selector = new() { MatchLabels = Names.Labels() },
            UpdateStrategy = new()
            {
                // A new version gets an empty cluster: take all replicas down first.
                Type = "RollingUpdate",
                RollingUpdate = new() { Partition = Replicas },
            },
            Template = new()
            {
                Metadata = new() { Labels = Names.Labels() },
                Spec = new()
                {
                    TerminationGracePeriodSeconds = 60,
                    Containers = [Container(version)],
                    Volumes = Storage.Volumes(),
                },
            },
        },
    };

    private static V1Container Container(string version) => new()
    {
        Name = Names.Database,
        Image = $"qdrant/qdrant:{version}",
        Command = ["/bin/bash", "-c"],
        Args = [StartScript()],
        Env = [new() { Name = "QDRANT__CLUSTER__ENABLED", Value = "true" }],
        Ports =
        [
            new() { Name = "http", ContainerPort = Ports.Rest },
            new() { Name = "grpc", ContainerPort = Ports.Grpc },
            new() { Name = "p2p", ContainerPort = Ports.Peers },
        ],
        ReadinessProbe = new() { HttpGet = new() { Path = "/readyz", Port = Ports.Rest }, PeriodSeconds = 5 },
        Resources = new()
        {
            Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1"), ["memory"] = new("4Gi") },
            Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("4Gi") },
        },
        VolumeMounts = Storage.Mounts(),
    };

    // The first replica starts the cluster, the others join it.
    private static string StartScript()
    {
        string first = $"http://{Names.Database}-0.{Names.PeerService}:{Ports.Peers}";
        string self = $"http://$(hostname).{Names.PeerService}:{Ports.Peers}";
        return $"if [ $(hostname) = {Names.Database}-0 ]; then exec ./qdrant --uri {self}; else exec ./qdrant --bootstrap {first} --uri {self}; fi";
    }
}
