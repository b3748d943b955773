using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VolumeResourceRequirements
{
    public V1VolumeResourceRequirements()
    {
    }

    public V1VolumeResourceRequirements(IDictionary<string, ResourceQuantity> limits = default, IDictionary<string, ResourceQuantity> requests = default)
    {
        Limits = limits;
        Requests = requests;
    }

    [JsonPropertyName("limits")]
    public IDictionary<string, ResourceQuantity> Limits { get; set; }

    [JsonPropertyName("requests")]
    public IDictionary<string, ResourceQuantity> Requests { get; set; }
}
