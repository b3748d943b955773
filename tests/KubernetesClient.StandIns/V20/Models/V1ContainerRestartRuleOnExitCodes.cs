using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerRestartRuleOnExitCodes
{
    [JsonPropertyName("operator")]
    public string OperatorProperty { get; set; }

    [JsonPropertyName("values")]
    public IList<int?> Values { get; set; }
}
