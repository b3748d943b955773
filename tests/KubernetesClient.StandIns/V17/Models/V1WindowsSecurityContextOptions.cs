using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1WindowsSecurityContextOptions
{
    public V1WindowsSecurityContextOptions()
    {
    }

    public V1WindowsSecurityContextOptions(string gmsaCredentialSpec = default, string gmsaCredentialSpecName = default, bool? hostProcess = default, string runAsUserName = default)
    {
        GmsaCredentialSpec = gmsaCredentialSpec;
        GmsaCredentialSpecName = gmsaCredentialSpecName;
        HostProcess = hostProcess;
        RunAsUserName = runAsUserName;
    }

    [JsonPropertyName("gmsaCredentialSpec")]
    public string GmsaCredentialSpec { get; set; }

    [JsonPropertyName("gmsaCredentialSpecName")]
    public string GmsaCredentialSpecName { get; set; }

    [JsonPropertyName("hostProcess")]
    public bool? HostProcess { get; set; }

    [JsonPropertyName("runAsUserName")]
    public string RunAsUserName { get; set; }
}
