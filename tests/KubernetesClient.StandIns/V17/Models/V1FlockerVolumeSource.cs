using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1FlockerVolumeSource
{
    public V1FlockerVolumeSource()
    {
    }

    public V1FlockerVolumeSource(string datasetName = default, string datasetUUID = default)
    {
        DatasetName = datasetName;
        DatasetUUID = datasetUUID;
    }

    [JsonPropertyName("datasetName")]
    public string DatasetName { get; set; }

    [JsonPropertyName("datasetUUID")]
    public string DatasetUUID { get; set; }
}
