using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1EmptyDirVolumeSource
{
    public V1EmptyDirVolumeSource()
    {
    }

    public V1EmptyDirVolumeSource(string medium = default, ResourceQuantity sizeLimit = default)
    {
        Medium = medium;
        SizeLimit = sizeLimit;
    }

    [JsonPropertyName("medium")]
    public string Medium { get; set; }

    [JsonPropertyName("sizeLimit")]
    public ResourceQuantity SizeLimit { get; set; }
}
