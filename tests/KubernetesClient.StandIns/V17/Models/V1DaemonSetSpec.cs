using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DaemonSetSpec
{
    public V1DaemonSetSpec()
    {
    }

    public V1DaemonSetSpec(V1LabelSelector selector, V1PodTemplateSpec template, int? minReadySeconds = default, int? revisionHistoryLimit = default, V1DaemonSetUpdateStrategy updateStrategy = default)
    {
        Selector = selector;
        Template = template;
        MinReadySeconds = minReadySeconds;
        RevisionHistoryLimit = revisionHistoryLimit;
        UpdateStrategy = updateStrategy;
    }

    [JsonPropertyName("minReadySeconds")]
    public int? MinReadySeconds { get; set; }

    [JsonPropertyName("revisionHistoryLimit")]
    public int? RevisionHistoryLimit { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("template")]
    public V1PodTemplateSpec Template { get; set; }

    [JsonPropertyName("updateStrategy")]
    public V1DaemonSetUpdateStrategy UpdateStrategy { get; set; }
}
