using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1DaemonSetSpec
{
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
