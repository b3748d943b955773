using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NamespaceSpec
{
    public V1NamespaceSpec()
    {
    }

    public V1NamespaceSpec(IList<string> finalizers = default)
    {
        Finalizers = finalizers;
    }

    [JsonPropertyName("finalizers")]
    public IList<string> Finalizers { get; set; }
}
