using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LoadBalancerIngress
{
    public V1LoadBalancerIngress()
    {
    }

    public V1LoadBalancerIngress(string hostname = default, string ip = default, IList<V1PortStatus> ports = default)
    {
        Hostname = hostname;
        Ip = ip;
        Ports = ports;
    }

    [JsonPropertyName("hostname")]
    public string Hostname { get; set; }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }

    [JsonPropertyName("ports")]
    public IList<V1PortStatus> Ports { get; set; }
}
