using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodSchedulingGroup
{
    [JsonPropertyName("podGroupName")]
    public string PodGroupName { get; set; }
}
