using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1JobSpec
{
    public V1JobSpec()
    {
    }

    public V1JobSpec(V1PodTemplateSpec template, long? activeDeadlineSeconds = default, int? backoffLimit = default, int? backoffLimitPerIndex = default, string completionMode = default, int? completions = default, string managedBy = default, bool? manualSelector = default, int? maxFailedIndexes = default, int? parallelism = default, V1PodFailurePolicy podFailurePolicy = default, string podReplacementPolicy = default, V1LabelSelector selector = default, V1SuccessPolicy successPolicy = default, bool? suspend = default, int? ttlSecondsAfterFinished = default)
    {
        Template = template;
        ActiveDeadlineSeconds = activeDeadlineSeconds;
        BackoffLimit = backoffLimit;
        BackoffLimitPerIndex = backoffLimitPerIndex;
        CompletionMode = completionMode;
        Completions = completions;
        ManagedBy = managedBy;
        ManualSelector = manualSelector;
        MaxFailedIndexes = maxFailedIndexes;
        Parallelism = parallelism;
        PodFailurePolicy = podFailurePolicy;
        PodReplacementPolicy = podReplacementPolicy;
        Selector = selector;
        SuccessPolicy = successPolicy;
        Suspend = suspend;
        TtlSecondsAfterFinished = ttlSecondsAfterFinished;
    }

    [JsonPropertyName("activeDeadlineSeconds")]
    public long? ActiveDeadlineSeconds { get; set; }

    [JsonPropertyName("backoffLimit")]
    public int? BackoffLimit { get; set; }

    [JsonPropertyName("backoffLimitPerIndex")]
    public int? BackoffLimitPerIndex { get; set; }

    [JsonPropertyName("completionMode")]
    public string CompletionMode { get; set; }

    [JsonPropertyName("completions")]
    public int? Completions { get; set; }

    [JsonPropertyName("managedBy")]
    public string ManagedBy { get; set; }

    [JsonPropertyName("manualSelector")]
    public bool? ManualSelector { get; set; }

    [JsonPropertyName("maxFailedIndexes")]
    public int? MaxFailedIndexes { get; set; }

    [JsonPropertyName("parallelism")]
    public int? Parallelism { get; set; }

    [JsonPropertyName("podFailurePolicy")]
    public V1PodFailurePolicy PodFailurePolicy { get; set; }

    [JsonPropertyName("podReplacementPolicy")]
    public string PodReplacementPolicy { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("successPolicy")]
    public V1SuccessPolicy SuccessPolicy { get; set; }

    [JsonPropertyName("suspend")]
    public bool? Suspend { get; set; }

    [JsonPropertyName("template")]
    public V1PodTemplateSpec Template { get; set; }

    [JsonPropertyName("ttlSecondsAfterFinished")]
    public int? TtlSecondsAfterFinished { get; set; }
}
