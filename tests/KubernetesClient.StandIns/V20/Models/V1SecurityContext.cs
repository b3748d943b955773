using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1SecurityContext
{
    [JsonPropertyName("allowPrivilegeEscalation")]
    public bool? AllowPrivilegeEscalation { get; set; }

    [JsonPropertyName("appArmorProfile")]
    public V1AppArmorProfile AppArmorProfile { get; set; }

    [JsonPropertyName("capabilities")]
    public V1Capabilities Capabilities { get; set; }

    [JsonPropertyName("privileged")]
    public bool? Privileged { get; set; }

    [JsonPropertyName("procMount")]
    public string ProcMount { get; set; }

    [JsonPropertyName("readOnlyRootFilesystem")]
    public bool? ReadOnlyRootFilesystem { get; set; }

    [JsonPropertyName("runAsGroup")]
    public long? RunAsGroup { get; set; }

    [JsonPropertyName("runAsNonRoot")]
    public bool? RunAsNonRoot { get; set; }

    [JsonPropertyName("runAsUser")]
    public long? RunAsUser { get; set; }

    [JsonPropertyName("seLinuxOptions")]
    public V1SELinuxOptions SeLinuxOptions { get; set; }

    [JsonPropertyName("seccompProfile")]
    public V1SeccompProfile SeccompProfile { get; set; }

    [JsonPropertyName("windowsOptions")]
    public V1WindowsSecurityContextOptions WindowsOptions { get; set; }
}
