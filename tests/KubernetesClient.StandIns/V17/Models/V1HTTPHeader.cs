using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HTTPHeader
{
    public V1HTTPHeader()
    {
    }

    public V1HTTPHeader(string name, string value)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
