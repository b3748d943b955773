using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VolumeDevice
{
    public V1VolumeDevice()
    {
    }

    public V1VolumeDevice(string devicePath, string name)
    {
        DevicePath = devicePath;
        Name = name;
    }

    [JsonPropertyName("devicePath")]
    public string DevicePath { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
