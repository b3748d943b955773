using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1DownwardAPIProjection
{
    [JsonPropertyName("items")]
    public IList<V1DownwardAPIVolumeFile> Items { get; set; }
}
