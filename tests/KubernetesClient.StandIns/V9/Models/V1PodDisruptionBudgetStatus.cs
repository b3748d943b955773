using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodDisruptionBudgetStatus
{
    public V1PodDisruptionBudgetStatus()
    {
    }

    public V1PodDisruptionBudgetStatus(int currentHealthy, int desiredHealthy, int disruptionsAllowed, int expectedPods, IList<V1Condition> conditions = default, IDictionary<string, DateTime?> disruptedPods = default, long? observedGeneration = default)
    {
        CurrentHealthy = currentHealthy;
        DesiredHealthy = desiredHealthy;
        DisruptionsAllowed = disruptionsAllowed;
        ExpectedPods = expectedPods;
        Conditions = conditions;
        DisruptedPods = disruptedPods;
        ObservedGeneration = observedGeneration;
    }

    [JsonPropertyName("conditions")]
    public IList<V1Condition> Conditions { get; set; }

    [JsonPropertyName("currentHealthy")]
    public int CurrentHealthy { get; set; }

    [JsonPropertyName("desiredHealthy")]
    public int DesiredHealthy { get; set; }

    [JsonPropertyName("disruptedPods")]
    public IDictionary<string, DateTime?> DisruptedPods { get; set; }

    [JsonPropertyName("disruptionsAllowed")]
    public int DisruptionsAllowed { get; set; }

    [JsonPropertyName("expectedPods")]
    public int ExpectedPods { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }
}
