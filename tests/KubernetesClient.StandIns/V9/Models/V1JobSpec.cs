using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1JobSpec
{
    public V1JobSpec()
    {
    }

    public V1JobSpec(V1PodTemplateSpec template, long? activeDeadlineSeconds = default, int? backoffLimit = default, string completionMode = default, int? completions = default, bool? manualSelector = default, int? parallelism = default, V1PodFailurePolicy podFailurePolicy = default, V1LabelSelector selector = default, bool? suspend = default, int? ttlSecondsAfterFinished = default)
    {
        Template = template;
        ActiveDeadlineSeconds = activeDeadlineSeconds;
        BackoffLimit = backoffLimit;
        CompletionMode = completionMode;
        Completions = completions;
        ManualSelector = manualSelector;
        Parallelism = parallelism;
        PodFailurePolicy = podFailurePolicy;
        Selector = selector;
        Suspend = suspend;
        TtlSecondsAfterFinished = ttlSecondsAfterFinished;
    }

    [JsonPropertyName("activeDeadlineSeconds")]
    public long? ActiveDeadlineSeconds { get; set; }

    [JsonPropertyName("backoffLimit")]
    public int? BackoffLimit { get; set; }

    [JsonPropertyName("completionMode")]
    public string CompletionMode { get; set; }

    [JsonPropertyName("completions")]
    public int? Completions { get; set; }

    [JsonPropertyName("manualSelector")]
    public bool? ManualSelector { get; set; }

    [JsonPropertyName("parallelism")]
    public int? Parallelism { get; set; }

    [JsonPropertyName("podFailurePolicy")]
    public V1PodFailurePolicy PodFailurePolicy { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("suspend")]
    public bool? Suspend { get; set; }

    [JsonPropertyName("template")]
    public V1PodTemplateSpec Template { get; set; }

    [JsonPropertyName("ttlSecondsAfterFinished")]
    public int? TtlSecondsAfterFinished { get; set; }
}
