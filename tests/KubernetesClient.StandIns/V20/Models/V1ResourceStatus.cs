using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ResourceStatus
{
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resources")]
    public IList<V1ResourceHealth> Resources { get; set; }
}
