using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NodeAffinity
{
    public V1NodeAffinity()
    {
    }

    public V1NodeAffinity(IList<V1PreferredSchedulingTerm> preferredDuringSchedulingIgnoredDuringExecution = default, V1NodeSelector requiredDuringSchedulingIgnoredDuringExecution = default)
    {
        PreferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution;
        RequiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution;
    }

    [JsonPropertyName("preferredDuringSchedulingIgnoredDuringExecution")]
    public IList<V1PreferredSchedulingTerm> PreferredDuringSchedulingIgnoredDuringExecution { get; set; }

    [JsonPropertyName("requiredDuringSchedulingIgnoredDuringExecution")]
    public V1NodeSelector RequiredDuringSchedulingIgnoredDuringExecution { get; set; }
}
