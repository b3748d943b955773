using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ResourceStatus
{
    public V1ResourceStatus()
    {
    }

    public V1ResourceStatus(string name, IList<V1ResourceHealth> resources = default)
    {
        Name = name;
        Resources = resources;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resources")]
    public IList<V1ResourceHealth> Resources { get; set; }
}
