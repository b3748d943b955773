using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DeploymentStrategy
{
    public V1DeploymentStrategy()
    {
    }

    public V1DeploymentStrategy(V1RollingUpdateDeployment rollingUpdate = default, string type = default)
    {
        RollingUpdate = rollingUpdate;
        Type = type;
    }

    [JsonPropertyName("rollingUpdate")]
    public V1RollingUpdateDeployment RollingUpdate { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
