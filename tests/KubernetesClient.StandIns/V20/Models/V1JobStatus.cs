using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1JobStatus
{
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

    [JsonPropertyName("failedIndexes")]
    public string FailedIndexes { get; set; }

    [JsonPropertyName("ready")]
    public int? Ready { get; set; }

    [JsonPropertyName("startTime")]
    public DateTime? StartTime { get; set; }

    [JsonPropertyName("succeeded")]
    public int? Succeeded { get; set; }

    [JsonPropertyName("terminating")]
    public int? Terminating { get; set; }

    [JsonPropertyName("uncountedTerminatedPods")]
    public V1UncountedTerminatedPods UncountedTerminatedPods { get; set; }
}
