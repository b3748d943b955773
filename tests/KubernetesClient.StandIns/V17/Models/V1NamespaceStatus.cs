using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NamespaceStatus
{
    public V1NamespaceStatus()
    {
    }

    public V1NamespaceStatus(IList<V1NamespaceCondition> conditions = default, string phase = default)
    {
        Conditions = conditions;
        Phase = phase;
    }

    [JsonPropertyName("conditions")]
    public IList<V1NamespaceCondition> Conditions { get; set; }

    [JsonPropertyName("phase")]
    public string Phase { get; set; }
}
