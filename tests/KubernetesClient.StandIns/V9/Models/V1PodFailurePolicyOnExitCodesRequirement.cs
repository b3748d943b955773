using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodFailurePolicyOnExitCodesRequirement
{
    public V1PodFailurePolicyOnExitCodesRequirement()
    {
    }

    public V1PodFailurePolicyOnExitCodesRequirement(string operatorProperty, IList<int> values, string containerName = default)
    {
        OperatorProperty = operatorProperty;
        Values = values;
        ContainerName = containerName;
    }

    [JsonPropertyName("containerName")]
    public string ContainerName { get; set; }

    [JsonPropertyName("operator")]
    public string OperatorProperty { get; set; }

    [JsonPropertyName("values")]
    public IList<int> Values { get; set; }
}
