using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DownwardAPIVolumeSource
{
    public V1DownwardAPIVolumeSource()
    {
    }

    public V1DownwardAPIVolumeSource(int? defaultMode = default, IList<V1DownwardAPIVolumeFile> items = default)
    {
        DefaultMode = defaultMode;
        Items = items;
    }

    [JsonPropertyName("defaultMode")]
    public int? DefaultMode { get; set; }

    [JsonPropertyName("items")]
    public IList<V1DownwardAPIVolumeFile> Items { get; set; }
}
