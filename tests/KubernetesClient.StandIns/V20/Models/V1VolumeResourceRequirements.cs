using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VolumeResourceRequirements
{
    [JsonPropertyName("limits")]
    public IDictionary<string, ResourceQuantity> Limits { get; set; }

    [JsonPropertyName("requests")]
    public IDictionary<string, ResourceQuantity> Requests { get; set; }
}
