using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodSecurityContext
{
    public V1PodSecurityContext()
    {
    }

    public V1PodSecurityContext(long? fsGroup = default, string fsGroupChangePolicy = default, long? runAsGroup = default, bool? runAsNonRoot = default, long? runAsUser = default, V1SELinuxOptions seLinuxOptions = default, V1SeccompProfile seccompProfile = default, IList<long?> supplementalGroups = default, IList<V1Sysctl> sysctls = default, V1WindowsSecurityContextOptions windowsOptions = default)
    {
        FsGroup = fsGroup;
        FsGroupChangePolicy = fsGroupChangePolicy;
        RunAsGroup = runAsGroup;
        RunAsNonRoot = runAsNonRoot;
        RunAsUser = runAsUser;
        SeLinuxOptions = seLinuxOptions;
        SeccompProfile = seccompProfile;
        SupplementalGroups = supplementalGroups;
        Sysctls = sysctls;
        WindowsOptions = windowsOptions;
    }

    [JsonPropertyName("fsGroup")]
    public long? FsGroup { get; set; }

    [JsonPropertyName("fsGroupChangePolicy")]
    public string FsGroupChangePolicy { get; set; }

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

    [JsonPropertyName("supplementalGroups")]
    public IList<long?> SupplementalGroups { get; set; }

    [JsonPropertyName("sysctls")]
    public IList<V1Sysctl> Sysctls { get; set; }

    [JsonPropertyName("windowsOptions")]
    public V1WindowsSecurityContextOptions WindowsOptions { get; set; }
}
