using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ResourceClaim
{
    public V1ResourceClaim()
    {
    }

    public V1ResourceClaim(string name, string request = default)
    {
        Name = name;
        Request = request;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("request")]
    public string Request { get; set; }
}
