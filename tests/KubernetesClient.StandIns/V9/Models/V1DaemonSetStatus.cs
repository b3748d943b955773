using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DaemonSetStatus
{
    public V1DaemonSetStatus()
    {
    }

    public V1DaemonSetStatus(int currentNumberScheduled, int desiredNumberScheduled, int numberMisscheduled, int numberReady, int? collisionCount = default, IList<V1DaemonSetCondition> conditions = default, int? numberAvailable = default, int? numberUnavailable = default, long? observedGeneration = default, int? updatedNumberScheduled = default)
    {
        CurrentNumberScheduled = currentNumberScheduled;
        DesiredNumberScheduled = desiredNumberScheduled;
        NumberMisscheduled = numberMisscheduled;
        NumberReady = numberReady;
        CollisionCount = collisionCount;
        Conditions = conditions;
        NumberAvailable = numberAvailable;
        NumberUnavailable = numberUnavailable;
        ObservedGeneration = observedGeneration;
        UpdatedNumberScheduled = updatedNumberScheduled;
    }

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
