using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerRestartRule
{
    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("exitCodes")]
    public V1ContainerRestartRuleOnExitCodes ExitCodes { get; set; }
}
