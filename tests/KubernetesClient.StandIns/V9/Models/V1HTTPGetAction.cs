using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HTTPGetAction
{
    public V1HTTPGetAction()
    {
    }

    public V1HTTPGetAction(IntstrIntOrString port, string host = default, IList<V1HTTPHeader> httpHeaders = default, string path = default, string scheme = default)
    {
        Port = port;
        Host = host;
        HttpHeaders = httpHeaders;
        Path = path;
        Scheme = scheme;
    }

    [JsonPropertyName("host")]
    public string Host { get; set; }

    [JsonPropertyName("httpHeaders")]
    public IList<V1HTTPHeader> HttpHeaders { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("port")]
    public IntstrIntOrString Port { get; set; }

    [JsonPropertyName("scheme")]
    public string Scheme { get; set; }
}
