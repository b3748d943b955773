using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1DaemonSetStatus
{
    [JsonPropertyName("collisionCount")]
    public int? CollisionCount { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1DaemonSetCondition> Conditions { get; set; }

    [JsonPropertyName("currentNumberScheduled")]
    public int CurrentNumberScheduled { get; set; }

    [JsonPropertyName("desiredNumberScheduled")]
    public int DesiredNumberScheduled { get; set; }

    [JsonPropertyName("numberAvailable")]
    public int? NumberAvailable { get; set; }

    [JsonPropertyName("numberMisscheduled")]
    public int NumberMisscheduled { get; set; }

    [JsonPropertyName("numberReady")]
    public int NumberReady { get; set; }

    [JsonPropertyName("numberUnavailable")]
    public int? NumberUnavailable { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }

    [JsonPropertyName("updatedNumberScheduled")]
    public int? UpdatedNumberScheduled { get; set; }
}
