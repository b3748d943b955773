using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HostAlias
{
    public V1HostAlias()
    {
    }

    public V1HostAlias(string ip, IList<string> hostnames = default)
    {
        Ip = ip;
        Hostnames = hostnames;
    }

    [JsonPropertyName("hostnames")]
    public IList<string> Hostnames { get; set; }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
