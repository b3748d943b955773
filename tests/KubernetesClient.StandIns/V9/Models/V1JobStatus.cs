using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1JobStatus
{
    public V1JobStatus()
    {
    }

    public V1JobStatus(int? active = default, string completedIndexes = default, DateTime? completionTime = default, IList<V1JobCondition> conditions = default, int? failed = default, int? ready = default, DateTime? startTime = default, int? succeeded = default, V1UncountedTerminatedPods uncountedTerminatedPods = default)
    {
        Active = active;
        CompletedIndexes = completedIndexes;
        CompletionTime = completionTime;
        Conditions = conditions;
        Failed = failed;
        Ready = ready;
        StartTime = startTime;
        Succeeded = succeeded;
        UncountedTerminatedPods = uncountedTerminatedPods;
    }

    [JsonPropertyName("active")]
    public int? Active { get; set; }

    [JsonPropertyName("completedIndexes")]
    public string CompletedIndexes { get; set; }

    [JsonPropertyName("completionTime")]
    public DateTime? CompletionTime { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1JobCondition> Conditions { get; set; }

    [JsonPropertyName("failed")]
    public int? Failed { get; set; }

    [JsonPropertyName("ready")]
    public int? Ready { get; set; }

    [JsonPropertyName("startTime")]
    public DateTime? StartTime { get; set; }

    [JsonPropertyName("succeeded")]
    public int? Succeeded { get; set; }

    [JsonPropertyName("uncountedTerminatedPods")]
    public V1UncountedTerminatedPods UncountedTerminatedPods { get; set; }
}
