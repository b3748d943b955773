using System.Collections.Generic;
using k8s.Models;

namespace VectorDatabase;

/// <summary>What runs in each pod of the cluster.</summary>
internal static class QdrantPods
{
    private const string Image = "qdrant/qdrant:v1.15.4-unprivileged";

    // The peer that forms the cluster; the others join through it. Qdrant ignores its own address here.
    private const string FirstPeer = $"{QdrantNames.StatefulSet}-0.{QdrantNames.HeadlessService}";

    /// <summary>The pod template of the StatefulSet.</summary>
    public static V1PodTemplateSpec Template() => new()
    {
        Metadata = new() { Labels = QdrantNames.Labels() },
        Spec = new()
        {
            AutomountServiceAccountToken = false,
            TerminationGracePeriodSeconds = 60,
            SecurityContext = new()
            {
                RunAsNonRoot = true,
                RunAsUser = 1000,
                RunAsGroup = 2000,
                FsGroup = 3000,
            },
            TopologySpreadConstraints =
            [
                new()
                {
                    MaxSkew = 1,
                    TopologyKey = "kubernetes.io/hostname",
                    WhenUnsatisfiable = "ScheduleAnyway",
                    LabelSelector = new() { MatchLabels = QdrantNames.PodLabels() },
                },
            ],
            Containers = [Qdrant()],
        },
    };

    private static V1Container Qdrant() => new()
    {
        Name = "qdrant",
        Image = Image,
        Command = ["./entrypoint.sh"],
        Args =
        [
            "--uri", $"http://$(POD_NAME).{QdrantNames.HeadlessService}:{QdrantNames.PeerPortNumber}",
            "--bootstrap", $"http://{FirstPeer}:{QdrantNames.PeerPortNumber}",
        ],
        Env =
        [
            new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
            new() { Name = "QDRANT__CLUSTER__ENABLED", Value = "true" },
            new() { Name = "QDRANT__TELEMETRY_DISABLED", Value = "true" },
        ],
        Ports =
        [
            new() { Name = QdrantNames.HttpPort, ContainerPort = QdrantNames.HttpPortNumber },
            new() { Name = QdrantNames.GrpcPort, ContainerPort = QdrantNames.GrpcPortNumber },
            new() { Name = QdrantNames.PeerPort, ContainerPort = QdrantNames.PeerPortNumber },
        ],
        VolumeMounts = QdrantStorage.Mounts(),
        // A peer answers only when all its collections are loaded.
        StartupProbe = HttpProbe("/livez", periodSeconds: 10, failureThreshold: 60),
        ReadinessProbe = HttpProbe("/readyz", periodSeconds: 5, failureThreshold: 6),
        LivenessProbe = HttpProbe("/livez", periodSeconds: 15, failureThreshold: 6),
        Resources = new()
        {
            Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1"), ["memory"] = new("4Gi") },
            Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("4Gi") },
        },
        SecurityContext = new()
        {
            AllowPrivilegeEscalation = false,
            Capabilities = new() { Drop = ["ALL"] },
        },
    };

    private static V1Probe HttpProbe(string path, int periodSeconds, int failureThreshold) => new()
    {
        HttpGet = new() { Path = path, Port = QdrantNames.HttpPort },
        PeriodSeconds = periodSeconds,
        FailureThreshold = failureThreshold,
    };
}
