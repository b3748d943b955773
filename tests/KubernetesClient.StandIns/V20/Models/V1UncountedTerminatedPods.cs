using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1UncountedTerminatedPods
{
    [JsonPropertyName("failed")]
    public IList<string> Failed { get; set; }

    [JsonPropertyName("succeeded")]
    public IList<string> Succeeded { get; set; }
}
