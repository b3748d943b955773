using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PersistentVolumeClaimVolumeSource
{
    public V1PersistentVolumeClaimVolumeSource()
    {
    }

    public V1PersistentVolumeClaimVolumeSource(string claimName, bool? readOnlyProperty = default)
    {
        ClaimName = claimName;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("claimName")]
    public string ClaimName { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
