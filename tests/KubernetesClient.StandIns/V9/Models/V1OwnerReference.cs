using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1OwnerReference
{
    public V1OwnerReference()
    {
    }

    public V1OwnerReference(string apiVersion, string kind, string name, string uid, bool? blockOwnerDeletion = default, bool? controller = default)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Name = name;
        Uid = uid;
        BlockOwnerDeletion = blockOwnerDeletion;
        Controller = controller;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("blockOwnerDeletion")]
    public bool? BlockOwnerDeletion { get; set; }

    [JsonPropertyName("controller")]
    public bool? Controller { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("uid")]
    public string Uid { get; set; }
}
