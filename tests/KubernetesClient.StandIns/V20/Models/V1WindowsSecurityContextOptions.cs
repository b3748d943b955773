using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1WindowsSecurityContextOptions
{
    [JsonPropertyName("gmsaCredentialSpec")]
    public string GmsaCredentialSpec { get; set; }

    [JsonPropertyName("gmsaCredentialSpecName")]
    public string GmsaCredentialSpecName { get; set; }

    [JsonPropertyName("hostProcess")]
    public bool? HostProcess { get; set; }

    [JsonPropertyName("runAsUserName")]
    public string RunAsUserName { get; set; }
}
