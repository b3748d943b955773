using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HostAlias
{
    public V1HostAlias()
    {
    }

    public V1HostAlias(IList<string> hostnames = default, string ip = default)
    {
        Hostnames = hostnames;
        Ip = ip;
    }

    [JsonPropertyName("hostnames")]
    public IList<string> Hostnames { get; set; }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
