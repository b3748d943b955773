using System.Collections.Generic;

namespace VectorDatabase;

/// <summary>The names and labels that all objects of the database share.</summary>
internal static class Names
{
    public const string Namespace = "search";
    public const string Database = "qdrant";
    public const string ClientService = Database;
    public const string PeerService = $"{Database}-headless";
    public const string Storage = "qdrant-storage";

    public static Dictionary<string, string> Labels() => new()
    {
        ["app.kubernetes.io/name"] = Database,
        ["app.kubernetes.io/part-of"] = "search",
    };
}
