using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodDNSConfig
{
    public V1PodDNSConfig()
    {
    }

    public V1PodDNSConfig(IList<string> nameservers = default, IList<V1PodDNSConfigOption> options = default, IList<string> searches = default)
    {
        Nameservers = nameservers;
        Options = options;
        Searches = searches;
    }

    [JsonPropertyName("nameservers")]
    public IList<string> Nameservers { get; set; }

    [JsonPropertyName("options")]
    public IList<V1PodDNSConfigOption> Options { get; set; }

    [JsonPropertyName("searches")]
    public IList<string> Searches { get; set; }
}
