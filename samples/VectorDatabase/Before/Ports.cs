namespace VectorDatabase;

/// <summary>The ports of Qdrant.</summary>
internal static class Ports
{
    public const int Rest = 6333;
    public const int Grpc = 6334;
    public const int Peers = 6335;
}
