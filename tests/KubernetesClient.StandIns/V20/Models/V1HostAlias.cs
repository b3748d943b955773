using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1HostAlias
{
    [JsonPropertyName("hostnames")]
    public IList<string> Hostnames { get; set; }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
