using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1FlockerVolumeSource
{
    [JsonPropertyName("datasetName")]
    public string DatasetName { get; set; }

    [JsonPropertyName("datasetUUID")]
    public string DatasetUUID { get; set; }
}
