using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NodeSelectorRequirement
{
    public V1NodeSelectorRequirement()
    {
    }

    public V1NodeSelectorRequirement(string key, string operatorProperty, IList<string> values = default)
    {
        Key = key;
        OperatorProperty = operatorProperty;
        Values = values;
    }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("operator")]
    public string OperatorProperty { get; set; }

    [JsonPropertyName("values")]
    public IList<string> Values { get; set; }
}
