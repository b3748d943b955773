using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VolumeDevice
{
    [JsonPropertyName("devicePath")]
    public string DevicePath { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
