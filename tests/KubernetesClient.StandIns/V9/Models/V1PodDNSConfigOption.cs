using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodDNSConfigOption
{
    public V1PodDNSConfigOption()
    {
    }

    public V1PodDNSConfigOption(string name = default, string value = default)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
