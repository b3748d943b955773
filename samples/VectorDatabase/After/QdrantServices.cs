using k8s.Models;

namespace VectorDatabase;

/// <summary>The Services in front of the Qdrant pods.</summary>
internal static class QdrantServices
{
    /// <summary>The Service through which each peer is reached under its own name.</summary>
    public static V1Service Headless() => new()
    {
        Metadata = new()
        {
            Name = QdrantNames.HeadlessService,
            Labels = QdrantNames.Labels(),
        },
        Spec = new()
        {
            Type = "ClusterIP",
            Selector = QdrantNames.PodLabels(),
            Ports =
            [
                new() { Name = QdrantNames.PeerPort, Port = QdrantNames.PeerPortNumber },
            ],
            ClusterIP = "None",
            PublishNotReadyAddresses = true,
        },
    };

    /// <summary>The Service that applications connect to; any peer can answer them.</summary>
    public static V1Service Client() => new()
    {
        Metadata = new()
        {
            Name = QdrantNames.ClientService,
            Labels = QdrantNames.Labels(),
        },
        Spec = new()
        {
            Type = "ClusterIP",
            Selector = QdrantNames.PodLabels(),
            Ports =
            [
                new() { Name = QdrantNames.HttpPort, Port = QdrantNames.HttpPortNumber, TargetPort = QdrantNames.HttpPort },
                new() { Name = QdrantNames.GrpcPort, Port = QdrantNames.GrpcPortNumber, TargetPort = QdrantNames.GrpcPort },
            ],
        },
    };
}
