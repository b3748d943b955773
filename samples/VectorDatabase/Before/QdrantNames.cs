using System.Collections.Generic;

namespace VectorDatabase;

/// <summary>The names and labels by which the parts of the Qdrant cluster find each other.</summary>
internal static class QdrantNames
{
    public const string StatefulSet = "qdrant";
    public const string ClientService = "qdrant";
    public const string HeadlessService = "qdrant-headless";

    public const string HttpPort = "http";
    public const string GrpcPort = "grpc";
    public const string PeerPort = "p2p";

    public const int HttpPortNumber = 6333;
    public const int GrpcPortNumber = 6334;
    public const int PeerPortNumber = 6335;

    /// <summary>What selects the pods. It cannot change once the StatefulSet exists.</summary>
    public static Dictionary<string, string> PodLabels() => new()
    {
        ["app.kubernetes.io/name"] = "qdrant",
        ["app.kubernetes.io/component"] = "vector-database",
    };

    /// <summary>What every object of the cluster carries.</summary>
    public static Dictionary<string, string> Labels() => new(PodLabels())
    {
        ["app.kubernetes.io/managed-by"] = "search-platform",
    };
}
