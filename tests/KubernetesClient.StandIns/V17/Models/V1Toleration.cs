using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Toleration
{
    public V1Toleration()
    {
    }

    public V1Toleration(string effect = default, string key = default, string operatorProperty = default, long? tolerationSeconds = default, string value = default)
    {
        Effect = effect;
        Key = key;
        OperatorProperty = operatorProperty;
        TolerationSeconds = tolerationSeconds;
        Value = value;
    }

    [JsonPropertyName("effect")]
    public string Effect { get; set; }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("operator")]
    public string OperatorProperty { get; set; }

    [JsonPropertyName("tolerationSeconds")]
    public long? TolerationSeconds { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
