using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ResourceHealth
{
    public V1ResourceHealth()
    {
    }

    public V1ResourceHealth(string resourceID, string health = default)
    {
        ResourceID = resourceID;
        Health = health;
    }

    [JsonPropertyName("health")]
    public string Health { get; set; }

    [JsonPropertyName("resourceID")]
    public string ResourceID { get; set; }
}
