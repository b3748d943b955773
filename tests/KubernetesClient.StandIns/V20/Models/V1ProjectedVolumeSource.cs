using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ProjectedVolumeSource
{
    [JsonPropertyName("defaultMode")]
    public int? DefaultMode { get; set; }

    [JsonPropertyName("sources")]
    public IList<V1VolumeProjection> Sources { get; set; }
}
