using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodFailurePolicyOnExitCodesRequirement
{
    [JsonPropertyName("containerName")]
    public string ContainerName { get; set; }

    [JsonPropertyName("operator")]
    public string OperatorProperty { get; set; }

    [JsonPropertyName("values")]
    public IList<int> Values { get; set; }
}
