using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ProjectedVolumeSource
{
    public V1ProjectedVolumeSource()
    {
    }

    public V1ProjectedVolumeSource(int? defaultMode = default, IList<V1VolumeProjection> sources = default)
    {
        DefaultMode = defaultMode;
        Sources = sources;
    }

    [JsonPropertyName("defaultMode")]
    public int? DefaultMode { get; set; }

    [JsonPropertyName("sources")]
    public IList<V1VolumeProjection> Sources { get; set; }
}
