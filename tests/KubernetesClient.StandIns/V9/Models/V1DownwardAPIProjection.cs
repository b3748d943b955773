using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DownwardAPIProjection
{
    public V1DownwardAPIProjection()
    {
    }

    public V1DownwardAPIProjection(IList<V1DownwardAPIVolumeFile> items = default)
    {
        Items = items;
    }

    [JsonPropertyName("items")]
    public IList<V1DownwardAPIVolumeFile> Items { get; set; }
}
