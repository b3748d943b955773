using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SecurityContext
{
    public V1SecurityContext()
    {
    }

    public V1SecurityContext(bool? allowPrivilegeEscalation = default, V1Capabilities capabilities = default, bool? privileged = default, string procMount = default, bool? readOnlyRootFilesystem = default, long? runAsGroup = default, bool? runAsNonRoot = default, long? runAsUser = default, V1SELinuxOptions seLinuxOptions = default, V1SeccompProfile seccompProfile = default, V1WindowsSecurityContextOptions windowsOptions = default)
    {
        AllowPrivilegeEscalation = allowPrivilegeEscalation;
        Capabilities = capabilities;
        Privileged = privileged;
        ProcMount = procMount;
        ReadOnlyRootFilesystem = readOnlyRootFilesystem;
        RunAsGroup = runAsGroup;
        RunAsNonRoot = runAsNonRoot;
        RunAsUser = runAsUser;
        SeLinuxOptions = seLinuxOptions;
        SeccompProfile = seccompProfile;
        WindowsOptions = windowsOptions;
    }

    [JsonPropertyName("allowPrivilegeEscalation")]
    public bool? AllowPrivilegeEscalation { get; set; }

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
