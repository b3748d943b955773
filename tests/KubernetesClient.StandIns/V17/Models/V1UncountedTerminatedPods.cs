using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1UncountedTerminatedPods
{
    public V1UncountedTerminatedPods()
    {
    }

    public V1UncountedTerminatedPods(IList<string> failed = default, IList<string> succeeded = default)
    {
        Failed = failed;
        Succeeded = succeeded;
    }

    [JsonPropertyName("failed")]
    public IList<string> Failed { get; set; }

    [JsonPropertyName("succeeded")]
    public IList<string> Succeeded { get; set; }
}
