using k8s.Models;

namespace VectorDatabase;

/// <summary>How clients and peers reach the database.</summary>
internal static class Services
{
    /// <summary>Clients talk to any replica.</summary>
    public static V1Service ForClients() => new()
    {
        Metadata = new() { Name = Names.ClientService, Labels = Names.Labels() },
        Spec = new()
        {
            Selector = Names.Labels(),
            Ports =
            [
                new() { Name = "http", Port = Ports.Rest },
                new() { Name = "grpc", Port = Ports.Grpc },
            ],
        },
    };

    /// <summary>Replicas talk to each other by name.</summary>
    public static V1Service ForPeers() => new()
    {
        Metadata = new() { Name = Names.PeerService, Labels = Names.Labels() },
        Spec = new()
        {
            Type = "ClusterIP",
            Selector = Names.Labels(),
            Ports = [new() { Name = "p2p", Port = Ports.Peers }],
        },
    };
}
